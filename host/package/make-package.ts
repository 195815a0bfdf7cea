import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { checkManifest } from "../manifest/check-manifest";
import { OFFICE_JS_CDN } from "../security-policy.cjs";
import { buildSite, type Site } from "./build-site";
import { billOfMaterials, licenceFile, shippedPackages } from "./licences";
import { manifestFor } from "./manifest-for";
import type { PackageOptions } from "./options";
import { ownVersion } from "./own-version";
import { serverFiles } from "./server-files";
import { fill, forNotepad, template } from "./templates";

/** What was made. */
export interface Release {
  readonly zip: string;
  readonly version: string;
  /** SHA-256 of the zip, hexadecimal. */
  readonly sha256: string;
  readonly files: number;
}

interface Described extends PackageOptions {
  readonly name: string;
  readonly version: string;
}

/** The earliest day a zip can hold: the same bytes whenever and wherever it is made. */
const noDay = new Date(1980, 0, 1);

/** Builds the add-in for a site and puts all that an office needs to install it into one zip. */
export async function makePackage(options: PackageOptions): Promise<Release> {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as Described;
  const described = { ...options, name, version: options.version ?? ownVersion(version) };
  const folder = mkdtempSync(path.join(tmpdir(), "cchc-site-"));
  try {
    const site = await buildSite(folder, options.officeJs);
    return written(withSums(contentsOf(site, described)), described);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contentsOf({ files, packages }: Site, described: Described): ReadonlyMap<string, Uint8Array> {
  const shipped = shippedPackages(packages);
  const texts = new Map([
    ...serverFiles(described),
    ["manifest.xml", checkedManifest(described, files)],
    ["may-tram/danh-muc.reg", catalog(described).replace(/\r?\n/g, "\r\n")],
    ["CAI-DAT.txt", forNotepad(guide(described))],
    ["KIEM-TRA.txt", forNotepad(readFileSync("docs/kiem-tra-tren-excel.md", "utf8"))],
    ["GIAY-PHEP.txt", `${readFileSync("LICENSE", "utf8").trim()}\n\n${licenceFile(shipped)}`],
    ["sbom.cdx.json", billOfMaterials(shipped, { name: described.name, version: described.version })],
  ]);
  const encoder = new TextEncoder();
  const written = [...texts].map(([file, text]) => [file, encoder.encode(text)] as const);
  return new Map([...written, ...[...files].map(([file, bytes]) => [`site/${file}`, bytes] as const)]);
}

function checkedManifest({ url, version }: Described, site: Site["files"]): string {
  const manifest = manifestFor(readFileSync("manifest.xml", "utf8"), url, version);
  const readFile = (file: string) => site.get(file);
  const problems = checkManifest(manifest, { readFile, site: url.href });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return manifest;
}

/** The catalog's id is made of its address: the same share is the same catalog. */
function catalog({ share }: Described): string {
  const hex = createHash("sha256").update(share.toLowerCase()).digest("hex");
  const guid = `{${[hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-")}}`;
  return fill(template("catalog.reg"), {
    SHARE: share,
    GUID: guid,
    ESCAPED_SHARE: share.replaceAll("\\", "\\\\"),
  });
}

function guide({ url, version, share, officeJs }: Described): string {
  const isLocal = officeJs === "local";
  return fill(template("CAI-DAT.txt"), {
    ...{ VERSION: version, URL: url.href, HOST: url.hostname, SHARE: share },
    INTERNET: isLocal ? "" : ` ngoài việc máy trạm tải Office.js từ ${OFFICE_JS_CDN}`,
    ORIGINS: isLocal ? url.origin : `${url.origin} và Office.js từ ${OFFICE_JS_CDN}`,
  });
}

function withSums(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  return new Map([...sorted, ["SHA256SUMS", new TextEncoder().encode(sums)]]);
}

function written(files: ReadonlyMap<string, Uint8Array>, { name, version, out }: Described): Release {
  const folder = `${name}-${version}`;
  const entries = [...files].map(([file, bytes]) => [`${folder}/${file}`, bytes] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: noDay });
  mkdirSync(out, { recursive: true });
  const zip = path.join(out, `${folder}.zip`);
  writeFileSync(zip, bytes);
  return { zip, version, sha256: sha256(bytes), files: files.size };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An npm package that is in the release, in part or whole. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence; empty when the package brings none. */
  readonly text: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages in `folders`, and those that they bring along ready-made: some are bundles of others. By name. */
export function shippedPackages(folders: readonly string[]): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const waiting = [...folders];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { name, version, license = "unknown", dependencies = {} } = packageJson(folder);
    if (found.has(`${name}@${version}`)) continue;
    found.set(`${name}@${version}`, { name, version, licence: license, text: licenceText(folder) });
    for (const dependency of Object.keys(dependencies)) waiting.push(...installed(dependency, folder));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shipped]) => shipped);
}

function packageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageJson;
}

/** Where Node would find it from `folder`: there or in a folder above; nowhere when it is optional. */
function installed(name: string, folder: string): readonly string[] {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    const place = path.join(at, "node_modules", name);
    if (existsSync(path.join(place, "package.json"))) return [place];
  }
  return [];
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  return name === undefined ? "" : readFileSync(path.join(folder, name), "utf8").trim();
}

/** All of them as one text. */
export function licenceFile(packages: readonly ShippedPackage[]): string {
  const rule = "-".repeat(78);
  return packages
    .map(({ name, version, licence, text }) => [`${name} ${version} (${licence})`, rule, text, ""].join("\n"))
    .join("\n");
}

/** The same as a software bill of materials: CycloneDX 1.5, without the time and the random number that its tools add. */
export function billOfMaterials(
  packages: readonly ShippedPackage[],
  self: { readonly name: string; readonly version: string },
): string {
  const purl = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const components = packages.map(({ name, version, licence }) => ({
    ...{ type: "library", "bom-ref": purl(name, version), name, version },
    ...{ licenses: [{ expression: licence }], purl: purl(name, version) },
  }));
  const component = { type: "application", "bom-ref": purl(self.name, self.version), ...self };
  const head = { $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json", bomFormat: "CycloneDX" };
  return JSON.stringify(
    { ...head, specVersion: "1.5", version: 1, metadata: { component }, components },
    null,
    2,
  );
}

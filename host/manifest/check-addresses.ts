import { allWithin, childrenOf, elementAt, type XmlElement } from "./element-tree";
import type { Report } from "./problem";

const longest = 2048;

/** What the check needs of the site that the manifest speaks of. */
export interface SiteFiles {
  /** The site's address, ending in "/". */
  readonly site: string;
  /** A file of the site by its path; undefined when there is none. */
  readFile(path: string): Uint8Array | undefined;
}

/** M10: addresses are whole, https, at most 2048 characters, of the page's own site or of one that AppDomains lists, and what they name is there. */
export function checkAddresses(root: XmlElement, { site, readFile }: SiteFiles, report: Report): void {
  const domains = childrenOf(elementAt(root, "AppDomains"), "AppDomain").map(({ text }) => text.trim());
  const origins = new Set([new URL(site).origin, ...domains]);
  for (const element of allWithin(root))
    for (const address of addressesOf(element)) {
      const problem = addressProblem(address, origins) ?? missingFile(address, { site, readFile });
      if (problem !== null) report("M10", element, problem);
    }
}

function addressesOf({ name, attributes, text }: XmlElement): readonly string[] {
  if (name === "AppDomain") return [text.trim()];
  const values = [attributes["DefaultValue"], attributes["Value"]].filter((value) => value !== undefined);
  const isAddress = /Url$|^SourceLocation$|^bt:Image$/.test(name);
  return values.filter((value) => isAddress || /^https?:/i.test(value));
}

function addressProblem(address: string, origins: ReadonlySet<string>): string | null {
  if (!URL.canParse(address)) return `"${address}" is no address`;
  const { protocol, origin } = new URL(address);
  if (protocol !== "https:") return `${address} is not https`;
  if (address.length > longest) return `an address has ${address.length} characters`;
  return origins.has(origin) ? null : `${address} is neither on the site nor in <AppDomains>`;
}

function missingFile(address: string, { site, readFile }: SiteFiles): string | null {
  if (!address.startsWith(site) || address === site) return null;
  const file = decodeURIComponent(new URL(address).pathname.slice(new URL(site).pathname.length));
  return readFile(file) === undefined ? `the site has no ${file}` : null;
}

const ribbonSizes = ["16", "32", "80"];
const otherSizes = ["20", "24", "40", "48", "64"];

/** M11: icons are PNG pictures of the size that is said, 16, 32 and 80 of each; 32 and 64 for the add-in itself. */
export function checkIcons(root: XmlElement, files: SiteFiles, report: Report): void {
  const addresses = new Map<string, string>();
  for (const at of allWithin(root))
    if (at.name === "bt:Image" && at.attributes["id"] !== undefined)
      addresses.set(at.attributes["id"], at.attributes["DefaultValue"] ?? "");
  for (const icon of allWithin(root).filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    for (const size of ribbonSizes.filter((one) => !sizes.includes(one)))
      report("M11", icon, `size ${size} is missing`);
    for (const at of icon.children)
      checkIcon(
        at,
        { size: at.attributes["size"] ?? "", address: addresses.get(at.attributes["resid"] ?? "") },
        files,
        report,
      );
  }
  const own = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ] as const;
  for (const [name, size] of own)
    for (const at of childrenOf(root, name))
      checkIcon(at, { size, address: at.attributes["DefaultValue"] }, files, report);
}

function checkIcon(
  at: XmlElement,
  { size, address = "" }: { readonly size: string; readonly address: string | undefined },
  { site, readFile }: SiteFiles,
  report: Report,
): void {
  if (![...ribbonSizes, ...otherSizes].includes(size))
    return report("M11", at, `no icon has the size "${size}"`);
  if (!address.startsWith(site)) return;
  const file = readFile(address.slice(site.length));
  if (file === undefined) return;
  const found = pngSize(file);
  if (found === null) report("M11", at, `${address} is not a PNG picture`);
  else if (found !== `${size}×${size}`)
    report("M11", at, `${address} has ${found} points, not ${size}×${size}`);
}

/** "32×32" of a PNG (ISO/IEC 15948: signature, then the header with width and height); null for anything else. */
function pngSize(bytes: Uint8Array): string | null {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}

import { parseArgs } from "node:util";
import type { OfficeJsSource } from "../security-policy.cjs";

/** What a release is made for. */
export interface PackageOptions {
  /** Where the site will be, ending in "/": the web server's address and the folder in it. */
  readonly url: URL;
  readonly officeJs: OfficeJsSource;
  /** The network share that holds manifest.xml for Excel on Windows. */
  readonly share: string;
  /** The manifest's version; Office takes a new manifest only when it is higher. Null: the package's, with the number of commits. */
  readonly version: string | null;
  /** The zip's folder. */
  readonly out: string;
}

export const usage = [
  "npm run package -- --url https://may-chu.gov.vn/cchc/ [--office-js local|cdn] [--share \\\\may-chu\\cchc]",
  "                   [--version 1.2.3.4] [--out dist/package]",
].join("\n");

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function readOptions(args: readonly string[]): PackageOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: "string" },
      "office-js": { type: "string", default: "local" },
      share: { type: "string", default: "\\\\MAY-CHU\\bao-cao-cchc" },
      version: { type: "string" },
      out: { type: "string", default: "dist/package" },
    },
  });
  return {
    url: siteUrl(values.url),
    officeJs: officeJsSource(values["office-js"]),
    share: networkShare(values.share),
    version: manifestVersion(values.version),
    out: values.out,
  };
}

/** Excel shows a pane from https only. */
function siteUrl(text: string | undefined): URL {
  if (text === undefined) throw new Error(`--url is missing.\n${usage}`);
  if (!URL.canParse(text)) throw new Error(`--url is no address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw new Error(`--url must begin with https:// because Excel refuses others: ${text}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`--url must be a plain address without "?", "#" or a name: ${text}`);
  if (!/^[\w./~-]*$/.test(url.pathname))
    throw new Error(`--url may hold letters, digits and "-" only: ${text}`);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

function officeJsSource(text: string): OfficeJsSource {
  if (text === "local" || text === "cdn") return text;
  throw new Error(`--office-js is "local" or "cdn", not "${text}"`);
}

function networkShare(text: string): string {
  if (/^\\\\[\w.-]+(\\[\w.$ -]+)+$/.test(text)) return text;
  throw new Error(`--share is an address such as \\\\may-chu\\cchc, not "${text}"`);
}

/** Up to four numbers of up to five digits (Office add-ins manifest, Version). */
function manifestVersion(text: string | undefined): string | null {
  if (text === undefined || /^\d{1,5}(\.\d{1,5}){1,3}$/.test(text)) return text ?? null;
  throw new Error(`--version is up to four numbers such as 1.2.3.4, not "${text}"`);
}

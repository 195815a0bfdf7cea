import { headerPolicy, plainHeaders, type OfficeJsSource } from "../security-policy.cjs";
import { fill, template } from "./templates";

interface Served {
  readonly url: URL;
  readonly officeJs: OfficeJsSource;
}

/** Configurations of both web servers: https, the security headers, hashed files kept by the browser and the page never. */
export function serverFiles({ url, officeJs }: Served): ReadonlyMap<string, string> {
  const headers = { ...plainHeaders, "Content-Security-Policy": headerPolicy(officeJs) };
  return new Map([
    ["may-chu/nginx/bao-cao-cchc.conf", nginx(url, headers)],
    ["may-chu/iis/web.config", iis(headers)],
  ]);
}

function nginx(url: URL, headers: Readonly<Record<string, string>>): string {
  return fill(template("nginx.conf"), {
    HOST: url.hostname,
    PORT: url.port === "" ? "443" : url.port,
    PATH: url.pathname,
    HEADERS: lines(headers, (name, value) => `        add_header ${name} "${value}" always;`),
  });
}

function iis(headers: Readonly<Record<string, string>>): string {
  return fill(template("web.config"), {
    HEADERS: lines(headers, (name, value) => `        <add name="${name}" value="${value}" />`),
  });
}

function lines(
  headers: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");
}

import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { get } from "node:https";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { openPackaged } from "./support/open-packaged";
import { servePackage, type PackageServer } from "./support/serve-package";
import { testCertificate, type TestCertificate } from "./support/test-certificate";
import { freePort, makeUnpacked, type UnpackedPackage } from "./support/unpacked-package";
import { wholeJob } from "./support/whole-job";

jest.setTimeout(300_000);

interface Served {
  readonly unpacked: UnpackedPackage;
  readonly server: PackageServer;
}

const cdn = "https://appsforoffice.microsoft.com";
let tls: TestCertificate;
let local: Served;
let fromCdn: Served;

async function serve(args: readonly string[]): Promise<Served> {
  const unpacked = makeUnpacked(new URL(`https://localhost:${await freePort()}/cchc/`), args);
  return { unpacked, server: await servePackage(unpacked, tls) };
}

beforeAll(async () => {
  const build = `import("./host/build-once.mjs").then(({ buildOnce }) => buildOnce("host"))`;
  const cwd = resolve(__dirname, "../..");
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd, stdio: "ignore" });
  tls = await testCertificate();
  local = await serve([]);
  fromCdn = await serve(["--office-js", "cdn"]);
});

afterAll(() => [local, fromCdn].forEach(({ server }) => server.close()));

const text = ({ files }: UnpackedPackage, name: string): string => new TextDecoder().decode(files.get(name));

/** Headers of a file, asked for as a machine does that trusts the office's authority. */
function headersOf({ url }: UnpackedPackage, path: string, method = "GET") {
  return new Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]> }>(
    (done, fail) => {
      get(new URL(path, url), { ca: tls.authority, method }, (response) => {
        response.resume();
        done({ status: response.statusCode ?? 0, headers: response.headers });
      }).once("error", fail);
    },
  );
}

describe("the zip of a release", () => {
  it("has the same bytes when it is made again", () => {
    const again = makeUnpacked(local.unpacked.url);
    const sum = (printed: string) => /sha256 (\w{64})/.exec(printed)?.[1];
    expect(sum(again.printed)).toBeDefined();
    expect(sum(again.printed)).toBe(sum(local.unpacked.printed));
  });

  it("has a checksum for every file, and the right one", () => {
    const { files } = local.unpacked;
    const lines = text(local.unpacked, "SHA256SUMS").trim().split("\n");
    const summed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...summed.keys()].sort()).toEqual(
      [...files.keys()].filter((name) => name !== "SHA256SUMS").sort(),
    );
    for (const [name, sum] of summed)
      expect(
        createHash("sha256")
          .update(files.get(name) ?? "")
          .digest("hex"),
      ).toBe(sum);
  });

  it("names its own address everywhere, and no other machine's", () => {
    const manifest = text(local.unpacked, "manifest.xml");
    const site = local.unpacked.url.href;
    expect(manifest).toContain(`${site}taskpane.html`);
    expect(manifest).toContain(`<AppDomain>${local.unpacked.url.origin}</AppDomain>`);
    expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
    const texts = [...local.unpacked.files.keys()].filter((name) =>
      /\.(xml|txt|conf|reg|config|html)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(7);
    expect(texts.filter((name) => text(local.unpacked, name).includes("localhost:3443"))).toEqual([]);
  });

  it("lists what is in it: licences and components of the same packages, React and Office.js among them", () => {
    const bill = JSON.parse(text(local.unpacked, "sbom.cdx.json")) as {
      components: { name: string; version: string }[];
    };
    const names = bill.components.map(({ name }) => name);
    const licences = text(local.unpacked, "GIAY-PHEP.txt");
    expect(names).toEqual(expect.arrayContaining(["react-dom", "@microsoft/office-js", "fflate", "jszip"]));
    expect(names).not.toContain("webpack");
    for (const { name, version } of bill.components) expect(licences).toContain(`${name} ${version} (`);
    expect(
      JSON.parse(text(fromCdn.unpacked, "sbom.cdx.json")).components.map(
        ({ name }: { name: string }) => name,
      ),
    ).not.toContain("@microsoft/office-js");
  });

  it("configures IIS with the same headers as nginx, in well-formed XML", () => {
    const { document } = new JSDOM(text(local.unpacked, "may-chu/iis/web.config"), {
      contentType: "text/xml",
    }).window;
    const iis = [...document.querySelectorAll("customHeaders add")].map((header) => [
      header.getAttribute("name"),
      header.getAttribute("value"),
    ]);
    const nginx = [
      ...text(local.unpacked, "may-chu/nginx/bao-cao-cchc.conf").matchAll(/add_header (\S+) "([^"]+)"/g),
    ];
    expect(iis).toEqual(nginx.map(([, name, value]) => [name, value]));
    expect(iis.map(([name]) => name)).toContain("Content-Security-Policy");
  });

  it("registers the share as a trusted catalog, in the form that Windows reads", () => {
    const registry = text(local.unpacked, "may-tram/danh-muc.reg");
    expect(registry).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(registry).toContain('"Url"="\\\\\\\\MAY-CHU\\\\bao-cao-cchc"\r\n');
    expect(registry).toMatch(/TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\r\n"Id"="\1"/);
  });
});

describe("the release on a web server with the office's certificate", () => {
  it("is sent with its policy, hashed files to be kept, the page to be asked for anew", async () => {
    const page = await headersOf(local.unpacked, "taskpane.html?et=1");
    expect(page.status).toBe(200);
    expect(page.headers["content-security-policy"]).toMatch(
      /script-src 'self'; .*frame-ancestors 'self' https:/,
    );
    expect(page.headers["cache-control"]).toBe("no-cache");
    const script =
      [...local.unpacked.files.keys()].find((name) => /^site\/taskpane\.\w{8}\.js$/.test(name)) ?? "";
    const hashed = await headersOf(local.unpacked, script.slice(5));
    expect(hashed.headers["content-type"]).toMatch(/^text\/javascript/);
    if (local.server.kind === "nginx") expect(hashed.headers["cache-control"]).toContain("immutable");
    expect((await headersOf(local.unpacked, "nothing.js")).status).toBe(404);
    expect((await headersOf(local.unpacked, "taskpane.html", "DELETE")).status).toBeGreaterThanOrEqual(400);
  });
});

describe("the whole job from the release, with its policies on", () => {
  it.each([
    ["Excel 2021", "1.14", "local"],
    ["Excel 2024", "1.17", "local"],
    ["Microsoft 365", "1.21", "local"],
    ["Microsoft 365", "1.21", "cdn"],
  ] as const)(
    "as %s (ExcelApi %s), Office.js %s: done, and nothing asked of any other site",
    async (_name, apiVersion, source) => {
      const { unpacked } = source === "local" ? local : fromCdn;
      const excel = await openPackaged({ url: unpacked.url, tls, apiVersion });
      try {
        await wholeJob(excel);
        const origins = new Set(
          excel.requests.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).origin),
        );
        expect([...origins].sort()).toEqual(
          source === "local" ? [unpacked.url.origin] : [cdn, unpacked.url.origin].sort(),
        );
        expect(excel.requests.length).toBeGreaterThan(20);
        expect(excel.refused).toEqual([]);
      } finally {
        await excel.close();
      }
    },
  );

  it("refuses a request to elsewhere, code in the page, and a script from elsewhere", async () => {
    const excel = await openPackaged({ url: local.unpacked.url, tls, apiVersion: "1.21" });
    try {
      const body = excel.pane.locator("body");
      const attempts = await body.evaluate(async (element) => {
        const tell = (work: () => unknown) => {
          try {
            return String(work());
          } catch (error) {
            return (error as Error).name;
          }
        };
        const asked = await fetch("https://example.org/").then(String, (error: Error) => error.name);
        // later: what a debugger calls itself may evaluate
        const evaluated = await new Promise((done) => setTimeout(() => done(tell(() => (0, eval)("1 + 1")))));
        const written = tell(() => (element.ownerDocument.createElement("div").innerHTML = "<b>x</b>"));
        const script = element.ownerDocument.createElement("script");
        const loaded = tell(() => (script.src = "https://example.org/x.js"));
        return [asked, evaluated, written, loaded];
      });
      expect(attempts).toEqual(["TypeError", "EvalError", "TypeError", "TypeError"]);
      expect(excel.requests.filter((url) => url.includes("example.org/x.js"))).toEqual([]);
    } finally {
      await excel.close();
    }
  });

  it("says in a plain browser that it belongs into Excel", async () => {
    const excel = await openPackaged({ url: local.unpacked.url, tls, apiVersion: "1.21" });
    try {
      const plain = await excel.page.context().browser()?.newPage();
      await plain?.goto(`${local.unpacked.url.href}taskpane.html`);
      expect(await plain?.locator(".instead:visible").textContent()).toContain(
        "Ngăn này chạy bên trong Excel.",
      );
    } finally {
      await excel.close();
    }
  });
});

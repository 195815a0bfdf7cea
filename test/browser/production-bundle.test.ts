import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const addin = join(root, "dist/addin");

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Office.js is Microsoft's and is copied as it is; everything else is ours. */
function ownFiles(): readonly string[] {
  return filesOf(addin).filter((file) => !file.includes(`${join(addin, "office-js")}`));
}

beforeAll(() => {
  const build = `import("./host/build-once.mjs").then(({ buildOnce }) => buildOnce("addin"))`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: root, stdio: "ignore" });
}, 180_000);

describe("the production bundle", () => {
  it.each(["univerjs", "embeddedExcel", "messageHandlers", "connectPane", "pane-shim"])(
    "contains nothing of the embedded Excel: no %j",
    (word) => {
      const holding = ownFiles().filter((file) =>
        readFileSync(file, "utf8").toLowerCase().includes(word.toLowerCase()),
      );
      expect(holding).toEqual([]);
    },
  );

  it("leaves writing files to a worker: no script that the pane loads holds exceljs", () => {
    const html = readFileSync(join(addin, "taskpane.html"), "utf8");
    const loaded = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) => name ?? "");
    const holds = (name: string) => readFileSync(join(addin, name), "utf8").includes("exceljs");
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter(holds)).toEqual([]);
    expect(
      ownFiles().filter((file) => file.endsWith(".js") && readFileSync(file, "utf8").includes("exceljs")),
    ).toHaveLength(1);
  });

  it("loads Office.js from its own folder and nothing from elsewhere", () => {
    const html = readFileSync(join(addin, "taskpane.html"), "utf8");
    expect(html).toMatch(/src="?office-js\/office\.js/);
    expect(html).not.toMatch(/(src|href)="?(https?:)?\/\//);
    expect(filesOf(join(addin, "office-js")).some((file) => file.endsWith("excel-win32-16.01.js"))).toBe(
      true,
    );
  });

  it("names everything that opening the pane needs before the first script that the browser waits for", () => {
    const html = readFileSync(join(addin, "taskpane.html"), "utf8");
    const head = html.slice(0, html.indexOf("</head>"));
    const waitedFor = head.search(/<script src/);
    const named = [...head.matchAll(/<link rel="preload"|<script defer/g)].map(({ index }) => index);
    expect(named.length).toBeGreaterThan(2);
    expect(Math.max(...named)).toBeLessThan(waitedFor);
  });

  it("has a guide whose pictures are there, with nothing from elsewhere and no script", () => {
    const html = readFileSync(join(addin, "help.html"), "utf8");
    const pictures = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures)
      expect(readFileSync(join(addin, picture)).subarray(1, 4).toString()).toBe("PNG");
    expect(html).not.toMatch(/<script|https?:/);
    const places = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(places.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it("carries the plan of the year and the words of the pane", () => {
    const scripts = ownFiles().filter((file) => file.endsWith(".js"));
    const all = scripts.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(all).toContain("PL1.7.3a");
    expect(all).toContain("Tạo bảng tổng hợp");
  });
});

describe("the manifest", () => {
  it("is read by office-addin-manifest", () => {
    const cli = join(root, "node_modules/office-addin-manifest/cli.js");
    const printed = execFileSync(process.execPath, [cli, "info", join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(printed).toContain("Báo cáo");
    expect(printed).toContain("https://localhost:3443/taskpane.html");
  });
});

import { gzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FirstJavascriptBudget } from "../../host/budget/first-javascript-budget.cjs";
import { firstScripts } from "../../host/budget/first-scripts.cjs";

const files = new Map([
  ["a.js", "let a = 1;"],
  ["deep/b.js", "let b = 2;"],
  ["later.js", "let c = 3;"],
  ["office-js/office.js", "let office;"],
]);
const paths = (html: string) => firstScripts(html, files).map((script) => script.path);

describe("the scripts of a page that are loaded before the first click", () => {
  it.each([
    ["double quotes", '<script src="a.js"></script>', ["a.js"]],
    ["single quotes", "<script src='a.js'></script>", ["a.js"]],
    ["no quotes, as a minified page has them", "<script defer src=a.js></script>", ["a.js"]],
    ["a query", '<script src="a.js?v=1#x"></script>', ["a.js"]],
    ["a path from here", '<script src="./deep/b.js"></script>', ["deep/b.js"]],
    ["a path from the root", '<script src="/deep/b.js"></script>', ["deep/b.js"]],
    ["capital letters", '<SCRIPT\n DEFER SRC="a.js"></SCRIPT>', ["a.js"]],
    [
      "several, in their order",
      "<script src=deep/b.js></script><script src=a.js></script>",
      ["deep/b.js", "a.js"],
    ],
  ])("are found with %s", (_, html, expected) => {
    expect(paths(html)).toEqual(expected);
  });

  it.each([
    ["Office.js beside the page", '<script src="office-js/office.js"></script>'],
    [
      "Office.js from Microsoft",
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    ],
    ["another site without a protocol", '<script src="//example.org/a.js"></script>'],
    ["a script without an address", "<script>let a;</script>"],
    ["an address that is not of the script", '<script data-src="a.js"></script>'],
    ["a comment", '<!-- <script src="a.js"></script> -->'],
    ["other tags", '<link rel="icon" href="a.js"><img src="a.js">'],
  ])("are not %s", (_, html) => {
    expect(paths(html)).toEqual([]);
  });

  it("weigh what a web server sends of them, compressed", () => {
    const text = "let repeated = 1;\n".repeat(1000);
    expect(firstScripts("<script src=x.js></script>", new Map([["x.js", text]]))).toEqual([
      { path: "x.js", bytes: gzipSync(text).length },
    ]);
  });

  it("must have been built", () => {
    expect(() => firstScripts('<script src="gone.js"></script>', files)).toThrow("gone.js");
  });

  it("are all found, however many there are and whatever stands between them", () => {
    const name = fc.constantFrom("a.js", "deep/b.js", "later.js");
    const between = fc.constantFrom("", "\n", "<p>script</p>", "<script></script>");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, between)), (parts) => {
        const html = parts.map(([file, more]) => `<script src="${file}"></script>${more}`).join("");
        expect(paths(html)).toEqual(parts.map(([file]) => file));
      }),
    );
  });
});

describe("the budget of the build", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "budget-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Errors of a production build of one script, whose compressed size is a little over that of its text. */
  const errorsWith = (limit: number): Promise<readonly string[]> => {
    const entry = path.join(folder, "entry.js");
    writeFileSync(entry, 'document.title = "a title";\nimport("./later.js");');
    writeFileSync(path.join(folder, "later.js"), `document.title = "${"0123456789".repeat(50)}";`);
    const plugins = [new HtmlPlugin({ filename: "taskpane.html" }), new FirstJavascriptBudget({ limit })];
    const output = { path: path.join(folder, "built"), filename: "[name].[contenthash:8].js" };
    return new Promise((resolve, reject) => {
      const compiler = webpack({ mode: "production", entry, output, plugins });
      compiler.run((error, stats) => {
        const messages = stats?.compilation.errors.map(({ message }) => message) ?? [];
        compiler.close(() => (error ? reject(error) : resolve(messages)));
      });
    });
  };

  it("says by how much and where when the scripts of the page are over it, and is silent at it and below", async () => {
    const [problem = ""] = await errorsWith(10);
    const bytes = Number(/loads (\d+) bytes/.exec(problem)?.[1]);
    expect(problem).toMatch(/^taskpane\.html loads \d+ bytes .* 10 are allowed/);
    expect(problem).toMatch(/main\.[0-9a-f]{8}\.js/);
    expect(await errorsWith(bytes - 1)).toHaveLength(1);
    expect(await errorsWith(bytes)).toEqual([]);
  });
});

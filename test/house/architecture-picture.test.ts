import { arrowsIn, boxesOf, countImports } from "../../docs/architecture/count-imports";
import { architecturePicture, pictureOf } from "../../docs/architecture/picture";
import { places } from "../../docs/architecture/places";
import { sourceFile, sourceFiles, type SourceText } from "./source-files";

const file = (path: string, text = ""): SourceText => ({ path, text });
const arrowsOf = (...files: readonly SourceText[]) => arrowsIn(countImports(files));

describe("the picture of the architecture", () => {
  it("is what the code gives; `npm run picture:architecture` makes it again", () => {
    // compared as a whole: the difference of two pictures says nothing
    expect(sourceFile("docs/architecture.svg").text === architecturePicture()).toBe(true);
  });

  it("has arrows between layers that go down only", () => {
    const arrows = arrowsIn(countImports(sourceFiles("src", [".ts", ".tsx"])));
    const layers = arrows.filter(({ from }) => !from.includes("/"));
    const up = layers.filter(({ from, to }) => (places[from]?.y ?? 0) >= (places[to]?.y ?? 0));
    expect(layers.length).toBeGreaterThan(10);
    expect(up).toEqual([]);
  });

  it("keeps every box clear of every other; src/domain alone is around its folders", () => {
    const boxes = Object.entries(places).filter(([key]) => key !== "domain");
    const touching = boxes.flatMap(([key, a], index) =>
      boxes
        .slice(index + 1)
        .filter(([, b]) => a.x < b.x + b.width && b.x < a.x + a.width)
        .filter(([, b]) => a.y < b.y + b.height && b.y < a.y + a.height)
        .map(([other]) => `${key} and ${other}`),
    );
    expect(touching).toEqual([]);
  });

  it.each([
    ["src/taskpane.tsx", ["entry"]],
    ["src/cli/run.ts", ["entry"]],
    ["src/ui/check/Findings.tsx", ["ui"]],
    ["src/domain/address.ts", ["domain", "domain/values"]],
    ["src/domain/form/deep/columns.ts", ["domain", "domain/form"]],
    ["host/page/main.ts", ["host"]],
    ["seeds/plan-2024.json", []],
  ])("puts %s into %j", (path, boxes) => {
    expect(boxesOf(path)).toEqual(boxes);
  });

  it("counts imports between layers, and inside src/domain between its folders; packages and data are left out", () => {
    const arrows = arrowsOf(
      file("src/ui/a.tsx", 'import { b } from "../text/b"; import type { C } from "../domain/plan/c";'),
      file(
        "src/ui/d.tsx",
        'import { b } from "../text/b"; import { e } from "./e"; import react from "react";',
      ),
      file("src/domain/check/f.ts", 'import { g } from "../address"; import { h } from "./h";'),
      file("src/taskpane.tsx", 'import plan from "../seeds/plan.json";'),
    );
    expect(arrows).toEqual([
      { from: "ui", to: "text", imports: 2 },
      { from: "domain/check", to: "domain/values", imports: 1 },
      { from: "ui", to: "domain", imports: 1 },
    ]);
  });

  it("draws few imports between layers, and between folders of src/domain only many", () => {
    const many = 'import { a } from "../form/a";'.repeat(10);
    const few = 'import { a } from "../attain/a";'.repeat(9);
    const picture = pictureOf([
      file("src/ui/a.ts", 'import { b } from "../app/b";'),
      file("src/app/b.ts"),
      file("src/domain/check/c.ts", many + few),
      file("src/domain/form/a.ts"),
      file("src/domain/attain/a.ts"),
    ]);
    expect(picture.match(/ marker-end=/g)).toHaveLength(2);
    expect(picture).toContain("Not drawn inside src/domain: 9 imports");
  });

  it("asks for a place for a folder that is new", () => {
    expect(() => pictureOf([file("src/domain/weather/a.ts")])).toThrow(/domain\/weather .*places\.ts/);
  });
});

import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import type { BlueprintCell, SheetBlueprint, SheetChart } from "../../src/domain/sheet/blueprint";
import { summaryBlueprints } from "../../src/domain/sheet/summary-sheets";
import { pageStyle } from "../../src/domain/sheet/styles";
import { flawlessA } from "../domain/fixtures/form-grid";
import { summaryOf } from "../domain/sheet/drawn-summary";
import { noteBlueprint } from "../support/note-blueprint";

const cell = (value: string | number | null): BlueprintCell => {
  if (value === null) return { value: { kind: "blank" }, style: pageStyle };
  if (typeof value === "number") return { value: { kind: "number", number: value }, style: pageStyle };
  return { value: { kind: "text", text: value }, style: pageStyle };
};

const rows = [
  ["Kỳ", "Đạt & vượt", "Chỉ tiêu"],
  ["Quý I", 0.5, 0.8],
  ["Quý <II>", null, 0.8],
] as const;

function chartOf(kind: SheetChart["kind"]): SheetChart {
  return {
    ...{ name: `Biểu đồ ${kind}`, kind, title: "Kết quả “quý”", valueFormat: "0%" },
    source: { top: 0, bottom: 2, left: 0, right: 2 },
    place: { top: 0, bottom: 9, left: 4, right: 9 },
    seriesColours: ["#1F4E79", "#BDD7EE"],
  };
}

function sheetOf(name: string, kinds: readonly SheetChart["kind"][]): SheetBlueprint {
  return { ...noteBlueprint(name, ""), cells: rows.map((row) => row.map(cell)), charts: kinds.map(chartOf) };
}

async function partsOf(sheets: readonly SheetBlueprint[]): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await createWorkbookWriter().write(sheets));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every relationship of the package as [part, target part]. */
function targetsIn(parts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]*$/, "");
    return [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) => {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      return [name, decodeURI(path)] as const;
    });
  });
}

describe("charts in a file", () => {
  const sheets = [
    noteBlueprint("Trước", "không có biểu đồ"),
    sheetOf("Của 'tôi' và ai", ["barClustered", "line"]),
    sheetOf("Khác", ["barStacked", "barStacked100"]),
  ];

  it("stand in parts that are related, typed and well formed", async () => {
    const parts = await partsOf(sheets);
    expect([...parts.keys()].filter((name) => /chart|drawing/.test(name)).sort()).toEqual([
      ...[1, 2, 3, 4].map((number) => `xl/charts/chart${number}.xml`),
      ...["_rels/drawing1.xml.rels", "_rels/drawing2.xml.rels", "drawing1.xml", "drawing2.xml"].map(
        (name) => `xl/drawings/${name}`,
      ),
    ]);
    for (const [from, target] of targetsIn(parts)) expect([from, parts.has(target)]).toEqual([from, true]);
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of parts.keys())
      if (/chart|drawing/.test(name) && name.endsWith(".xml")) expect(types).toContain(`PartName="/${name}"`);
    for (const xml of parts.values()) new SaxesParser({ xmlns: true }).write(xml).close();
  });

  it("are drawn by a sheet just before what may only follow them", async () => {
    const parts = await partsOf(sheets);
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
  });

  it("keep what stands in the cells, blank as nothing", async () => {
    const xml = (await partsOf(sheets)).get("xl/charts/chart1.xml") ?? "";
    expect(xml).toContain("<c:f>'Của ''tôi'' và ai'!$B$1</c:f>");
    expect(xml).toContain("<c:v>Đạt &amp; vượt</c:v>");
    expect(xml).toContain("<c:v>Quý &lt;II&gt;</c:v>");
    const [values] = /<c:numCache>.*?<\/c:numCache>/.exec(xml) ?? [];
    expect(values).toBe(
      '<c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.5</c:v></c:pt></c:numCache>',
    );
  });

  it("lie over the cells of their place", async () => {
    const xml = (await partsOf(sheets)).get("xl/drawings/drawing1.xml") ?? "";
    expect(xml).toContain("<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>");
    expect(xml).toContain("<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row>");
  });

  it.each([
    ["barClustered", '<c:grouping val="clustered"/>'],
    ["barStacked", '<c:grouping val="stacked"/>'],
    ["barStacked100", '<c:grouping val="percentStacked"/>'],
    ["line", '<c:symbol val="square"/>'],
  ] as const)("are made as %s", async (kind, sign) => {
    expect((await partsOf([sheetOf("A", [kind])])).get("xl/charts/chart1.xml")).toContain(sign);
  });

  it("come out the same twice, and the summary with all its series", async () => {
    const summary = summaryBlueprints(summaryOf({ A: flawlessA }));
    const [first, second] = [await partsOf(summary), await partsOf(summary)];
    expect(first).toEqual(second);
    const series = [...first].flatMap(([name, xml]) =>
      name.includes("/chart") ? [...xml.matchAll(/<c:ser>/g)] : [],
    );
    expect(series).toHaveLength(5);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import type { SourceTable } from "../../../src/domain/decision/source";
import { decisionFromDocx } from "../../../src/files/decision/read-docx";
import { realPlan } from "../../support/real-plan";
import { doubtsOf, proposed, refused } from "../../domain/decision/reading";
import { docxOf, paragraph, run, table } from "./docx-parts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "fixtures", name)));
const sourceOf = (bytes: Uint8Array) => {
  const read = decisionFromDocx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const firstTable = (bytes: Uint8Array): SourceTable => {
  const found = sourceOf(bytes).blocks.find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
};
const textsOf = ({ rows }: SourceTable) => rows.map(({ cells }) => cells.map(({ text }) => text));
const codeOf = (bytes: Uint8Array): string | null => {
  const read = decisionFromDocx(bytes);
  return read.ok ? null : read.error.code;
};
const means = { known: realPlan, units: realPlan.units };

describe("a .docx of the decision of 2024 made by LibreOffice", () => {
  it("reads as the text does", () => {
    expect(proposed(sourceOf(fixture("plan-2024.docx")), means).plan).toEqual(realPlan);
  });

  it("with merged cells, two header levels, lists on lines and a row split over pages gives the same plan", () => {
    expect(proposed(sourceOf(fixture("plan-2024-merged.docx")), means).plan).toEqual(realPlan);
  });

  it("has nothing to ask of cells that are told to be merged", () => {
    const merged = proposed(sourceOf(fixture("plan-2024-merged.docx")), means);
    expect(doubtsOf(merged, "inherited")).toEqual([]);
    expect(doubtsOf(merged, "rowJoined").map(({ rowId }) => rowId)).toEqual(["PL2.4"]);
  });
});

describe("decisionFromDocx", () => {
  it("joins runs, breaks and tabs of a paragraph and follows links and content controls", () => {
    const link = `<w:hyperlink>${run("cổng")}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtContent>${run(" công")}</w:sdtContent></w:sdt>`;
    const body = paragraph(run("Dịch"), "<w:r><w:tab/><w:t>vụ</w:t><w:br/></w:r>", link, control);
    expect(sourceOf(docxOf(body)).blocks).toEqual([{ kind: "line", text: "Dịch\tvụ\ncổng công" }]);
  });

  it("takes tracked changes as accepted: inserted text and rows stay, deleted ones go", () => {
    const changed = `<w:ins>${run("mới")}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>`;
    const kept = table([paragraph(run("một "), changed)]);
    const gone = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run("bỏ"))}</w:tc></w:tr>`;
    const rows = textsOf(firstTable(docxOf(kept.replace("</w:tbl>", `${gone}</w:tbl>`))));
    expect(rows).toEqual([["một mới"], []]);
  });

  it("gives a wide cell its columns and a tall cell blank cells below", () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("rộng"))}`;
    const tall = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(run("cao"))}`;
    const below = `<w:tcPr><w:vMerge/></w:tcPr>${paragraph()}`;
    const read = firstTable(docxOf(table([wide, tall], [paragraph(run("a")), paragraph(run("b")), below])));
    expect(textsOf(read)).toEqual([
      ["rộng", "", "cao"],
      ["a", "b", ""],
    ]);
    expect(read.rows[0]?.cells[1]?.mergedInto).toBe("left");
    expect(read.rows[1]?.cells[2]?.mergedInto).toBe("above");
    expect(read.tellsMerges).toBe(true);
  });

  it.each([
    ["all of it", paragraph(run("a", "<w:i/>"), run(" "), run("b", "<w:b/><w:i/>")), true],
    ["a part", paragraph(run("a", "<w:i/>"), run("b")), false],
    ["switched off", paragraph(run("a", '<w:i w:val="0"/>')), false],
  ])("a cell is italic when %s is", (_, cell, isItalic) => {
    expect(firstTable(docxOf(table([cell]))).rows[0]?.cells[0]?.isItalic).toBe(isItalic);
  });

  it("puts the text of a table inside a cell into the cell", () => {
    const inner = table([paragraph(run("trong"))]);
    expect(textsOf(firstTable(docxOf(table([inner + paragraph()]))))).toEqual([["trong"]]);
  });

  it("tables that are pictures are refused with their number", () => {
    const source = sourceOf(docxOf(paragraph(run("PHỤ LỤC I")), ["image1.png", "image2.png"]));
    expect(refused(source)).toEqual({ kind: "picturesOnly", pictures: 2 });
  });

  it.each([
    ["no bytes", new Uint8Array(0), "empty"],
    ["a text", new TextEncoder().encode("Kế hoạch"), "notXlsx"],
    ["a cut file", fixture("plan-2024.docx").slice(0, 9000), "damaged"],
    ["elements nested without end", docxOf("<w:sdt>".repeat(3000) + "</w:sdt>".repeat(3000)), "unsafe"],
    ["a document type", docxOf("<!DOCTYPE x>"), "unsafe"],
    ["elements that do not close", docxOf("<w:p>"), "damaged"],
  ])("%s is refused by code", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

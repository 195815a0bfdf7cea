import type { FileFailure } from "../../app/ports";
import type { DecisionSource, SourceLine, SourceTable } from "../../domain/decision/source";
import { err, ok, type Result } from "../../domain/result";
import { classify } from "../read/classify";
import { portableInflation } from "../read/inflation";
import { limits } from "../read/limits";
import { linksOf, openPart, scanPart, type PackageFile } from "../read/package-parts";
import { emptySlot } from "../read/part-cache";
import { readingOnce } from "../read/reading";
import { Refusal, refuse } from "../read/refusal";
import { eachChild, nextEvent, openRoot, type XmlScan } from "../read/xml-scanner";
import { readZipDirectory } from "../read/zip-directory";
import { isWrapper, newCellBudget, readTable, type CellBudget } from "./docx-table";
import { eachInside, readParagraph } from "./docx-text";

/** Paragraphs and tables of a .docx of any producer (ECMA-376), under the limits of the .xlsx reader; a file that is not whole or no .docx is refused with its code. */
export function decisionFromDocx(bytes: Uint8Array): Result<DecisionSource, FileFailure> {
  try {
    const kind = bytes.length > limits.fileBytes ? "tooLarge" : classify(bytes);
    if (kind !== "zip") return err({ kind: "file", code: kind });
    return ok(readDocument(bytes));
  } catch (error) {
    if (error instanceof Refusal) return err({ kind: "file", code: error.code });
    throw error;
  }
}

function readDocument(bytes: Uint8Array): DecisionSource {
  const directory = readZipDirectory(bytes);
  const allowance = { bytes: limits.allPartsBytes };
  const file: PackageFile = { bytes, directory, reading: readingOnce(portableInflation), allowance };
  const main = linksOf(file, "", emptySlot()).find(({ type }) => type === "officeDocument");
  const scan = scanPart(openPart(file, main?.target ?? refuse("notXlsx")));
  openRoot(scan, "document", "notXlsx");
  const body: Body = { blocks: [], tables: 0, budget: newCellBudget() };
  eachChild(scan, () => {
    if (scan.name === "body") eachChild(scan, () => readBlock(scan, body));
  });
  nextEvent(scan);
  const pictures = [...directory.keys()].filter((path) => /^word\/media\/./.test(path)).length;
  return { blocks: body.blocks, pictures };
}

interface Body {
  readonly blocks: (SourceLine | SourceTable)[];
  tables: number;
  readonly budget: CellBudget;
}

function readBlock(scan: XmlScan, body: Body): void {
  if (scan.name === "p") {
    const { text } = readParagraph(scan);
    if (text.trim() !== "") body.blocks.push({ kind: "line", text: text.trim() });
  } else if (scan.name === "tbl") {
    const rows = readTable(scan, body.budget).map((cells, index) => ({ number: index + 1, cells }));
    body.tables++;
    const tellsMerges = rows.some((row) => row.cells.some(({ mergedInto }) => mergedInto === "above"));
    body.blocks.push({ kind: "table", number: body.tables, sheet: null, tellsMerges, rows });
  } else if (isWrapper(scan.name)) eachInside(scan, () => readBlock(scan, body));
}

import { strToU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { nativeInflation } from "../../../src/cli/native-inflation";
import type { SheetGrid, WorkbookGrid } from "../../../src/domain/cell-value";
import { createWorkbookReading, readWorkbook } from "../../../src/files/read-workbook";
import { zipOf } from "../quirks/zip-builder";
import { breakXml } from "./break-xml";
import { breakZip } from "./break-zip";
import { randomOf, shuffled, type Random } from "../../support/seeded-random";
import { referenceRead, type PartBytes } from "./reference-reader";
import { rewriteForm } from "./rewrite-form";
import { smallForm } from "./small-form";

/** "rewrite" keeps the meaning, "xml" breaks XML under a right checksum, "zip" breaks bytes. */
export type TrialKind = "rewrite" | "xml" | "zip";

/** What came of one run; only "bug" is a failure. */
export interface Outcome {
  /** "same": read as it was or as the slow reader reads it; "mended": read, though outside the standard. */
  readonly result: "same" | "refused" | "mended" | "bug";
  /** What is wrong, for the report. */
  readonly why: string;
  readonly file: Uint8Array;
  readonly read: Read;
}

/** How rarely a run uses the real form, which is a hundred times the size of the small ones. */
const realFormEvery = 400;
const realForm = join(__dirname, "../../../seeds/submissions/BC CCHC Quy I - CC PTNT.xlsx");

/** Reads all files of all runs in turn, as the command line reads returned files: what repeats once, and by Node's own zlib. */
const readNext = createWorkbookReading({ properties: true }, nativeInflation);

/** One run; the same kind and seed are the same run again. A crash of the reader is thrown on. */
export function runTrial(kind: TrialKind, seed: number): Outcome {
  const random = randomOf(seed * 3 + 1);
  const parts = seed % realFormEvery === realFormEvery - 1 ? realParts() : smallParts(random);
  const outcome = judged(kind, random, parts);
  if (outcome.result === "bug" || isDeepStrictEqual(readNext(outcome.file), outcome.read)) return outcome;
  return {
    ...outcome,
    result: "bug",
    why: "read otherwise by Node's zlib, or when other files were read before",
  };
}

type Read = ReturnType<typeof readWorkbook>;

function judged(kind: TrialKind, random: Random, parts: PartBytes): Outcome {
  if (kind === "rewrite") return judgeSame(rewriteForm(random, parts), parts);
  if (kind === "xml") return tryXml(random, parts);
  const outcome = judgeSame(breakZip(random, zipped(parts, random.chance(0.5))), parts);
  return outcome.read.ok ? outcome : { ...outcome, result: "refused" };
}

/** What must read as the parts do. */
function judgeSame(file: Uint8Array, parts: PartBytes): Outcome {
  const read = readWorkbook(file);
  if (!read.ok) return { result: "bug", why: `refused: ${read.error.code}`, file, read };
  const original = referenceRead(parts);
  if (original.kind !== "grid") throw new Error(`No form to start from: ${original.reason}`);
  return { ...compared(read.value, original.grid), file, read };
}

function tryXml(random: Random, parts: PartBytes): Outcome {
  const paths = [...parts.keys()].filter((path) =>
    /(rels|workbook\.xml|sharedStrings\.xml|sheet\d+\.xml)$/.test(path),
  );
  const sheets = paths.filter((path) => path.includes("worksheets/"));
  const [path = ""] = shuffled(random, random.chance(0.6) ? sheets : paths);
  const xml = breakXml(random, new TextDecoder().decode(parts.get(path)));
  const broken: PartBytes = new Map([...parts, [path, strToU8(xml)]]);
  const file = zipped(broken, random.chance(0.9));
  const read = readWorkbook(file);
  if (!read.ok) return { result: "refused", why: read.error.code, file, read };
  const verdict = referenceRead(broken);
  if (verdict.kind === "grid") return { ...compared(read.value, verdict.grid), file, read };
  if (verdict.kind === "invalid") return { result: "mended", why: verdict.reason, file, read };
  return { result: "bug", why: `read what is ${verdict.kind}: ${verdict.reason}`, file, read };
}

function compared(ours: WorkbookGrid, truth: WorkbookGrid): Pick<Outcome, "result" | "why"> {
  const isSame = isDeepStrictEqual(plain(ours), plain(truth));
  return { result: isSame ? "same" : "bug", why: isSame ? "" : "other cells" };
}

function plain({ sheets, uses1904 }: WorkbookGrid): unknown {
  return { uses1904, sheets: sheets.map(plainSheet) };
}

function plainSheet({
  name,
  rows,
  formulas = [],
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
}: SheetGrid): unknown {
  return { name, rows, formulas, merges, hiddenRows, hiddenColumns };
}

function smallParts(random: Random): PartBytes {
  return new Map([...smallForm(random)].map(([path, xml]) => [path, strToU8(xml)]));
}

let realPartsRead: PartBytes | null = null;

function realParts(): PartBytes {
  return (realPartsRead ??= new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(realForm))))));
}

function zipped(parts: PartBytes, isStored: boolean): Uint8Array {
  return zipOf([...parts].map(([name, data]) => ({ name, data, isStored })));
}

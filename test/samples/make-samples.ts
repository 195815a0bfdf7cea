import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import planJson from "../../seeds/plan-2024.json";
import unitsJson from "../../seeds/units-2024.json";
import { textValue, type SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { formBlueprints } from "../../src/domain/sheet/form-sheets";
import { pageStyle } from "../../src/domain/sheet/styles";
import { parsePlan } from "../../src/files/plan-json";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { planVocabulary } from "../../src/text/plan-vocabulary";
import { sheetWords } from "../../src/text/sheet-words";
import { typedContents } from "../support/forms";
import { goodEntries } from "./sample-entries";
import { sampleFiles, strayFile, type SampleFile } from "./sample-files";
import { sampleReadme } from "./sample-readme";

const folder = join(__dirname, "../../seeds/submissions");
const createdAt = "2024-03-01T01:00:00.000Z";

/** The report of one unit as a drawn form, its mistakes included. */
function sampleSheets(sample: SampleFile): readonly SheetBlueprint[] {
  const parsed = parsePlan({ ...planJson, planYear: sample.planYear ?? 2024 }, unitsJson, planVocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.problems));
  const plan = parsed.value;
  const unit = plan.units.find(({ id }) => id === sample.unitId);
  const period = plan.periods.find(({ id }) => id === (sample.periodId ?? "Q1"));
  if (!unit || !period) throw new Error(`No unit or period for ${sample.file}`);
  const kept = typedContents({ ...goodEntries(plan, unit.id), ...sample.changes });
  const sheets = formBlueprints({
    ...{ plan, unit, period, asOf: period.to, words: sheetWords, appVersion: "0.1.0", createdAt, kept },
  });
  return sample.alter ? sample.alter(sheets) : sheets;
}

/** A plain list without any mark of a form. */
function straySheet(): SheetBlueprint {
  const lines = [
    ["TT", "Họ và tên", "Đơn vị", "Điện thoại"],
    ["1", "Nguyễn Văn A", "Văn phòng Sở", "0256 000 000"],
  ];
  return {
    ...{
      name: "Sheet1",
      visibility: "visible",
      tabColor: null,
      isProtected: false,
      freeze: null,
      print: null,
    },
    cells: lines.map((line) => line.map((text) => ({ value: textValue(text), style: pageStyle }))),
    rows: lines.map(() => ({ height: null, isHidden: false })),
    columns: [6, 30, 30, 18].map((width) => ({ width, isHidden: false })),
    ...{ merges: [], validations: [], conditionalFormats: [], showsGridlines: true },
  };
}

async function makeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  const writer = createWorkbookWriter();
  const drawn = [
    ...sampleFiles.map((sample) => ({ file: sample.file, sheets: sampleSheets(sample) })),
    { file: strayFile.file, sheets: [straySheet()] },
  ];
  for (const [index, { file, sheets }] of drawn.entries()) {
    writeFileSync(join(folder, file), await writer.write(sheets));
    const sentAt = Date.UTC(2024, 2, 15, 1, index) / 1000;
    utimesSync(join(folder, file), sentAt, sentAt);
  }
  const index = drawn.map(({ file }) => ({ file })).sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(index, null, 2)}\n`);
  writeFileSync(join(folder, "README.md"), sampleReadme());
  console.log(`${drawn.length} files in ${folder}`);
}

void makeSamples();

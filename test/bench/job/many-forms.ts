import { allYear } from "../../../src/domain/plan/in-force";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import type { Unit } from "../../../src/domain/plan/plan";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { createWorkbookWriter } from "../../../src/files/write-workbook";
import { sheetWords } from "../../../src/text/sheet-words";
import { validForm } from "../../proof/valid-forms";
import { typedContents } from "../../support/forms";
import { periodOf, realPlan } from "../../support/real-plan";

/** Forms that are drawn; the others are these with another unit and a figure of their own. */
const drawn = 100;
/** Stand in the drawn forms where each file gets its own. */
const unitMark = "98765";
const figureMark = 98_760;
/** A unit that answers only what every unit answers. */
const plainUnit = "CCTL";

export const jobPeriod = "H1";

/** Unit of a generated file. */
export function generatedUnit(index: number): Unit {
  const number = String(index + 10_000);
  return { id: `DV${number}`, name: `Đơn vị số ${number}`, aliases: [], ...allYear };
}

/** Complete, correct reports, each of another unit, as .xlsx files; the same on every machine. */
export async function* manyForms(count: number): AsyncGenerator<Uint8Array> {
  const templates: Unzipped[] = [];
  for (let index = 0; index < count; index++) {
    const place = index % drawn;
    const parts = (templates[place] ??= unzipSync(await drawnForm(place)));
    yield zipSync(ownParts(parts, index), { level: 4, mtime: new Date(1980, 0, 1) });
  }
}

async function drawnForm(seed: number): Promise<Uint8Array> {
  const { entries } = validForm({ unitId: plainUnit, periodId: jobPeriod, seed });
  const own = { ...entries, "PL1.7.2/numerator": figureMark, "PL1.7.2/denominator": figureMark };
  const period = periodOf(jobPeriod);
  const unit = { ...generatedUnit(0), id: `DV${unitMark}`, name: `Đơn vị số ${unitMark}` };
  const plan = { ...realPlan, units: [...realPlan.units, unit] };
  const sheets = formBlueprints({
    ...{ plan, unit, period, asOf: period.to, words: sheetWords, appVersion: "0.1.0" },
    ...{ createdAt: "2024-06-01T08:00:00.000Z", kept: typedContents(own) },
  });
  return createWorkbookWriter().write(sheets);
}

function ownParts(parts: Unzipped, index: number): Unzipped {
  const unit = String(index + 10_000);
  const figure = String(20_000 + index);
  const isMarked = (path: string): boolean =>
    path === "xl/sharedStrings.xml" || path.startsWith("xl/worksheets/");
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (!isMarked(path)) return [path, bytes];
      const text = strFromU8(bytes).replaceAll(unitMark, unit).replaceAll(String(figureMark), figure);
      return [path, strToU8(text)];
    }),
  );
}

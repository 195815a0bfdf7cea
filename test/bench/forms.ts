import { createWorkbookWriter } from "../../src/files/write-workbook";
import { realPlan } from "../support/real-plan";
import { formOf } from "../support/forms";
import { validForm, type ValidForm } from "../proof/valid-forms";

/** Correct reports of all units in turn, for "6 tháng"; the same on every machine. */
export function differentForms(count: number): readonly ValidForm[] {
  return Array.from({ length: count }, (_, index) => {
    const unitId = realPlan.units[index % realPlan.units.length]?.id ?? "";
    return validForm({ unitId, periodId: "H1", seed: index });
  });
}

/** The same reports as .xlsx files. */
export async function asFiles(forms: readonly ValidForm[]): Promise<readonly Uint8Array[]> {
  const writer = createWorkbookWriter();
  return Promise.all(
    forms.map(({ unitId, entries, periodId }) => writer.write(formOf(unitId, entries, periodId))),
  );
}

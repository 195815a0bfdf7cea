import { createPaneActions } from "../../src/app/pane-actions";
import { judgeForms } from "../../src/app/judge-forms";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { formBlueprints } from "../../src/domain/sheet/form-sheets";
import { entryVocabulary as vocabulary } from "../../src/text/entry-vocabulary";
import { sheetWords as words } from "../../src/text/sheet-words";
import { appOn } from "../support/app";
import { typedContents } from "../support/forms";
import { valueOf } from "../support/full-form";
import { pickedFile } from "../support/memory-files";
import { memoryWorkbook } from "../support/memory-workbook";
import { plan2025 as plan } from "../support/plans/plan-2025";

/** A unit's report of a period as a workbook. */
function gridOf(unitId: string, periodId: string) {
  const unit = plan.units.find(({ id }) => id === unitId);
  const period = plan.periods.find(({ id }) => id === periodId);
  if (!unit || !period) throw new Error(`No unit ${unitId} or period ${periodId}`);
  const kept = typedContents({ "PL1.7.2/numerator": 8, "PL1.7.2/denominator": 10 });
  const made = { plan, unit, period, asOf: period.to, words, appVersion: "0.1.0", createdAt: "", kept };
  return { sheets: formBlueprints(made).map(blueprintGrid), uses1904: false };
}

/** The register and the summary of a period, after these units' files came in. */
async function collected(periodId: string, unitIds: readonly string[]) {
  const workbook = memoryWorkbook();
  const cutoffs = new Map<string, string>();
  const reports = {
    read: async ({ name }: { readonly name: string }) =>
      judgeForms(gridOf(name, periodId), { plan, words, vocabulary, cutoffs }).map((judged) => ({
        ...judged,
        id: name,
      })),
  };
  const actions = createPaneActions(appOn(workbook, { plan, reports }));
  const when = { periodId, asOf: plan.periods.find(({ id }) => id === periodId)?.to ?? "" };
  const run = { onProgress: () => undefined, signal: new AbortController().signal };
  const files = unitIds.map((name) => pickedFile({ name }));
  const { view } = await actions.collect(files, { ...when, receivedOn: "2025-03-18" }, run);
  const consolidation = valueOf(await actions.consolidate(when));
  const summary = workbook.sheets.find(({ name }) => name === words.sheetNames.summary);
  return { view, consolidation, texts: (summary?.rows ?? []).flat().map(String).join("\n") };
}

describe("a period of a year with two agencies, in the workbook", () => {
  it.each([
    ["M2", ["TTS", "CCTS", "VPS"], "/BC-SNN", "Bình Định", []],
    ["Q1", ["VPS", "CCTSM", "CCTS"], "/BC-SNNMT", "Bình Định", ["CCTS"]],
    ["M9", ["VPS", "CCTSM", "TTS"], "/BC-SNNMT", "Gia Lai", ["TTS"]],
  ])("%s takes in %j, is of %s in %s and refuses %j", async (periodId, unitIds, symbol, place, refused) => {
    const { view, consolidation, texts } = await collected(periodId, unitIds);
    const counted = unitIds.filter((id) => !refused.includes(id));
    expect([...consolidation.received].sort()).toEqual([...counted].sort());
    expect(view.units.map(({ unitId }) => unitId)).toEqual(consolidation.expected);
    expect(view.refused.map(({ arrival, findings }) => [arrival.file, findings[0]?.rule])).toEqual(
      refused.map((file) => [file, "I08"]),
    );
    const total = consolidation.indicators.find(({ id }) => id === "PL1.7.2");
    expect(total).toMatchObject({ reported: counted.length, expected: consolidation.expected.length });
    expect(texts).toMatch(new RegExp(`${symbol}(?![A-Z])`));
    expect(texts).toContain(`${place}, ngày`);
  });
});

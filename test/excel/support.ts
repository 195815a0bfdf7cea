import { narrativeOf } from "../../src/text/narrative/narrative";
import { periodsSheetName } from "../../src/domain/report/periods-store";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openExcel, type EmbeddedExcel } from "../../host/node/open-excel";
import type { HostSwitches } from "../../host/bridge/switches";
import type { PaneActions } from "../../src/app/actions";
import { createPaneActions } from "../../src/app/pane-actions";
import type { Plan } from "../../src/domain/plan/plan";
import type { SourceFile } from "../../src/app/ports";
import type { CollectOutcome } from "../../src/app/register-actions";
import { columnIndex } from "../../src/domain/sheet/form-layout";
import type { AppendixId, ColumnId } from "../../src/domain/form/columns";
import { officeEdits } from "../../src/excel/office-edits";
import { officeOpener } from "../../src/excel/open-workbook";
import { officeJournal } from "../../src/excel/office-journal";
import { officeRegister } from "../../src/excel/office-register";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { createDirectReader, createDirectReportReader } from "../../src/files/direct-reader";
import { createDirectWriter } from "../../src/files/direct-writer";
import { judgingWith } from "../../src/judging";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import { findingWords } from "../../src/text/findings";
import { sheetWords } from "../../src/text/sheet-words";
import { formOf } from "../support/forms";
import { realPlan } from "../support/real-plan";

/** The pane's actions on an embedded Excel of their own. */
export interface Desk {
  readonly excel: EmbeddedExcel;
  readonly actions: PaneActions;
  /** Types into a form cell as the person at this Excel. */
  type(place: readonly [AppendixId, string, ColumnId], value: string | number): void;
  /** What a form cell shows once everything is computed. */
  shown(place: readonly [AppendixId, string, ColumnId]): Promise<unknown>;
  close(): void;
}

const tabs: Readonly<Record<AppendixId, string>> = { appendix1: "Phụ lục I", appendix2: "Phụ lục II" };

export async function openDesk(switches: Partial<HostSwitches> = {}, plan: Plan = realPlan): Promise<Desk> {
  const excel = await openExcel(switches);
  const restore = excel.useAsGlobals();
  const cell = ([appendix, rowId, column]: readonly [AppendixId, string, ColumnId]) => {
    const sheet = excel.model.findSheet(tabs[appendix]);
    if (!sheet) throw new Error(`No sheet ${tabs[appendix]}`);
    const row = rowIndex(appendix, rowId);
    const left = columnIndex(appendix, column);
    return { sheet, area: { row, column: left, rowCount: 1, columnCount: 1 } };
  };
  return {
    excel,
    actions: paneOn(plan),
    type(place, value) {
      const { sheet, area } = cell(place);
      sheet.setContents(area, [[{ value }]]);
    },
    async shown(place) {
      await excel.model.settle();
      const { sheet, area } = cell(place);
      return sheet.getContents(area)[0]?.[0]?.value ?? null;
    },
    close() {
      restore();
      excel.close();
    },
  };
}

/** What time it is for the panes of these tests. */
export const clock = { now: "2024-03-01T08:00:00.000Z" };

/** A pane opened over the embedded Excel that is there: its register begins empty. */
export function paneOn(plan: Plan = realPlan): PaneActions {
  return createPaneActions({
    plan,
    words: sheetWords,
    vocabulary: entryVocabulary,
    workbook: officeWorkbook,
    edits: officeEdits,
    reader: createDirectReader(),
    reports: createDirectReportReader(judgingWith(plan)),
    register: officeRegister,
    periods: officeJournal(periodsSheetName),
    narrate: narrativeOf,
    formWriter: createDirectWriter(),
    opener: officeOpener,
    describe: findingWords,
    appVersion: "0.1.0",
    now: () => clock.now,
  });
}

const ids = formOf("TCCB").map(({ cells }) =>
  cells.map(([id]) => (id?.value.kind === "text" ? id.value.text : "")),
);

function rowIndex(appendix: AppendixId, rowId: string): number {
  const row = ids[appendix === "appendix1" ? 0 : 1]?.indexOf(rowId) ?? -1;
  if (row < 0) throw new Error(`No row ${rowId}`);
  return row;
}

/** The sample submissions as picked files. */
export function sampleFiles(): readonly SourceFile[] {
  const folder = join(__dirname, "../../seeds/submissions");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({
      name,
      size: 1,
      modifiedAt: 0,
      bytes: async () => new Uint8Array(readFileSync(join(folder, name))),
    }));
}

/** Round trips that an operation waits for. */
export async function roundTrips(excel: EmbeddedExcel, operation: () => Promise<unknown>): Promise<number> {
  const before = excel.counters.batches;
  await operation();
  return excel.counters.batches - before;
}

/** Reads the sample submissions into the register of a desk. */
export async function collectSamples(
  { actions }: Pick<Desk, "actions">,
  files: readonly SourceFile[] = sampleFiles(),
  when: { readonly periodId: string; readonly asOf: string } = { periodId: "Q1", asOf: "2024-03-14" },
): Promise<CollectOutcome> {
  const run = { onProgress: () => undefined, signal: new AbortController().signal };
  return actions.collect(files, { ...when, receivedOn: "2024-03-15" }, run);
}

import type { ReportView } from "../../../src/app/report-actions";
import { draftReport } from "../../../src/domain/report/draft-report";
import { documentWords } from "../../../src/text/document-words";
import type { Failure, FormsStatus, PaneActions } from "../../../src/app/actions";
import type { ChangeReport, CheckReport } from "../../../src/app/check-actions";
import type { UnitFiles } from "../../../src/app/unit-files";
import { finding, type Finding, type Severity } from "../../../src/domain/check/finding";
import type { Consolidation } from "../../../src/domain/consolidate/consolidation";
import type { CellPlace } from "../../../src/domain/form/submission";
import { err, ok } from "../../../src/domain/result";
import { collectOutcome, emptyView, registerView } from "./fake-register";
import { plan } from "./plan";

export const place = (cell: string | null, rowId: string | null, sheet = "Phụ lục I"): CellPlace => ({
  sheet,
  cell,
  rowId,
  column: null,
});

export const onlineRow = place("G12", "PL1.7.3a");

/** Forms of Phòng Tổ chức cán bộ for Quý I with two empty rows. */
export const status: FormsStatus = {
  unitId: "TCCB",
  periodId: "Q1",
  asOf: "2024-03-14",
  progress: {
    indicators: { filled: 2, total: 3 },
    tasks: { filled: 1, total: 2 },
    missing: [onlineRow, place("H9", "PL2.2", "Phụ lục II")],
  },
};

export const found = (severity: Severity, at: CellPlace): Finding =>
  finding("V07", severity, at, { numerator: 5, denominator: 4 });

/** A query that the officer has answered. */
export const explained = (at: CellPlace, explanation: string): Finding => ({
  ...found("warning", at),
  explanation,
});

/** A report of these findings; every warning can be explained, nothing can be mended or undone. */
export const checkReport = (
  findings: readonly Finding[],
  changes: Partial<CheckReport> = {},
): CheckReport => {
  const open = findings.filter(({ explanation }) => explanation === null);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return {
    ...status,
    findings,
    counts: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      explained: findings.length - open.length,
    },
    mends: new Map(),
    explainable: new Set(open.filter(({ severity }) => severity === "warning")),
    standings: [],
    undoable: null,
    ...{ needsRepair: false, sharesWorkbook: false },
    comparedWith: [],
    ...changes,
  };
};

export const changeReport = (
  check: CheckReport,
  changed: number,
  stale: readonly CellPlace[] = [],
): ChangeReport => ({ changed, stale, check });

export const excelFailure = (code: string, sheet: string | null = null): Failure => ({
  kind: "excel",
  code,
  sheet,
  statement: null,
});

export const fails = (failure: Failure) => () => Promise.resolve(err(failure));

export const consolidation: Consolidation = {
  period: { id: "Q1", label: "Quý I", from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" },
  asOf: "2024-03-14",
  expected: ["VPS", "TCCB", "CCTTBVTV"],
  received: ["VPS", "TCCB"],
  missing: ["CCTTBVTV"],
  indicators: (["met", "met", "missed"] as const).map((verdict, index) => ({
    id: `PL1.${index}`,
    numerator: 1,
    denominator: 1,
    ratio: 1,
    target: 80,
    attainment: 1,
    verdict,
    official: null,
    unitSum: { numerator: 1, denominator: 1 },
    reported: 2,
    expected: 3,
    parts: [],
    published: null,
    verdictText: null,
    explanations: [],
  })),
  tasks: [],
  taskTotals: { onTime: 4, late: 1, inProgress: 0, overdue: 2, noDeadline: 0, ongoing: 0 },
  byUnit: [],
};

/** The forms of all three units, one of them with figures of the last period. */
export const unitFiles: UnitFiles = {
  zip: new Uint8Array([80, 75]),
  name: "Bieu mau CCHC Quy I 2024.zip",
  files: plan.units.map(({ id }, index) => ({
    unitId: id,
    name: `${id}.xlsx`,
    hasPrevious: index === 0,
  })),
  wasStopped: false,
};

/** A draft report with one paragraph, nothing known of other periods. */
export const reportView = (of: Consolidation): ReportView => ({
  report: draftReport(plan, of, documentWords),
  narrative: [
    { kind: "heading", level: 1, text: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" },
    {
      ...{ kind: "paragraph", key: "reporting", text: "2/3 đơn vị đã gửi báo cáo." },
      ...{ generated: "2/3 đơn vị đã gửi báo cáo.", edit: null, isStale: false },
    },
  ],
  known: [],
});

/** Actions that all succeed on a workbook with forms; a test replaces the ones it is about. */
export function fakeActions(changes: Partial<PaneActions> = {}): jest.Mocked<PaneActions> {
  const actions: PaneActions = {
    plan,
    readStatus: () => Promise.resolve(ok(status)),
    createForms: () => Promise.resolve(ok({ ...status, isUpdate: true, retired: [], gone: [] })),
    check: () => Promise.resolve(ok(checkReport([]))),
    mend: (mends) => Promise.resolve(ok(changeReport(checkReport([]), mends.length))),
    undo: () => Promise.resolve(ok(changeReport(checkReport([]), 1))),
    explain: () => Promise.resolve(ok(changeReport(checkReport([]), 1))),
    repair: () => Promise.resolve(ok(checkReport([]))),
    exportFindings: () => Promise.resolve(ok(undefined)),
    compareWith: () => Promise.resolve(ok([])),
    watch: () => Promise.resolve(ok(() => Promise.resolve())),
    setNearPercent: () => Promise.resolve(ok(undefined)),
    goTo: () => Promise.resolve(ok(undefined)),
    colour: () =>
      Promise.resolve(
        ok({ counts: { met: 2, near: 1, missed: 0, none: 3, notArising: 0, unpublished: 1 }, rows: [] }),
      ),
    clearColours: () => Promise.resolve(ok(undefined)),
    openRegister: (when) => Promise.resolve(ok(emptyView(when))),
    viewRegister: emptyView,
    collect: () => Promise.resolve(collectOutcome()),
    collectTabs: () => Promise.resolve(ok(collectOutcome())),
    saveRegister: () => Promise.resolve(ok(undefined)),
    chooseVersion: () => registerView(),
    setOfficial: () => undefined,
    officialEntries: () => [],
    consolidate: () => Promise.resolve(ok(consolidation)),
    trace: () => Promise.resolve(null),
    traceSelection: () => Promise.resolve(ok(null)),
    drawData: () => Promise.resolve(ok(undefined)),
    dataCsv: () => Promise.resolve(["\ufeffunit,value\r\n", "VPS,1\r\n"]),
    viewReport: (of) => reportView(of),
    saveSigning: () => Promise.resolve(ok(undefined)),
    editParagraph: () => Promise.resolve(ok(undefined)),
    lockPeriod: () => Promise.resolve(ok(undefined)),
    reopenPeriod: () => Promise.resolve(ok(undefined)),
    checkLock: () => Promise.resolve(ok({ isIntact: true, changes: [], edited: [] })),
    importPeriods: () => Promise.resolve(ok([])),
    makePaper: () => Promise.resolve(ok({ name: "Bao cao.docx", bytes: new Uint8Array([80, 75]) })),
    previewPages: () => Promise.resolve(ok([])),
    makeSendable: () => Promise.resolve(ok({ name: "Tong hop.xlsx", bytes: new Uint8Array([80, 75]) })),
    openSendable: () => Promise.resolve(ok(undefined)),
    makeUnitFiles: () => Promise.resolve(ok(unitFiles)),
    openUnitFile: () => Promise.resolve(ok(undefined)),
    createUnitTabs: () =>
      Promise.resolve(ok({ drawn: ["VPS", "TCCB"], leftAlone: ["CCTTBVTV"], wasStopped: false })),
    ...changes,
  };
  const mocked = Object.entries(actions).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "function" ? jest.fn(value as () => unknown) : value,
  ]);
  return Object.fromEntries(mocked) as jest.Mocked<PaneActions>;
}

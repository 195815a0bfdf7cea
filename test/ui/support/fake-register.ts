import type { CollectOutcome, RegisterPeriod } from "../../../src/app/register-actions";
import { finding } from "../../../src/domain/check/finding";
import type { PeriodId, UnitId } from "../../../src/domain/plan/plan";
import type { Arrival } from "../../../src/domain/register/arrival";
import type {
  RefusedArrival,
  RegisterView,
  UnitStanding,
  Version,
} from "../../../src/domain/register/register-view";
import { plan } from "./plan";

export const quarter: RegisterPeriod = { periodId: "Q1", asOf: "2024-03-14" };

/** A readable report of a unit, saved and received on 12 March 2024. */
export const arrival = (
  file: string,
  unitId: UnitId | null,
  changes: Partial<Arrival> & { readonly periodId?: PeriodId } = {},
): Arrival => {
  const { periodId = "Q1", ...rest } = changes;
  const identity = { ...noIdentity, unitId, periodId };
  return {
    id: `id-of-${file}`,
    savedAt: "2024-03-12T02:15:00Z",
    savedBy: null,
    asOf: "2024-03-14",
    failure: null,
    report: { identity, sheets: [] },
    findings: [],
    source: "file",
    file,
    versionTime: "2024-03-12T02:15:00Z",
    receivedOn: "2024-03-12",
    addedAt: "2024-03-12T03:00:00Z",
    ...rest,
  };
};

const noIdentity = {
  format: "cchc-form/1",
  planId: null,
  planYear: 2024,
  planFingerprint: null,
  cutoffDate: null,
  nearPercent: null,
  planVersion: null,
  appVersion: null,
  createdAt: null,
};

export const version = (number: number, from: Arrival, changes: Partial<Version> = {}): Version => ({
  number,
  arrival: from,
  findings: [],
  changes: [],
  ...changes,
});

/** A unit that has sent nothing, with changes. */
export const unitStanding = (unitId: UnitId, changes: Partial<UnitStanding> = {}): UnitStanding => ({
  unitId,
  state: "notSent",
  policy: "newest",
  isPicked: false,
  counted: null,
  versions: [],
  refused: [],
  isLate: null,
  ...changes,
});

/** A unit with these versions, the last of which counts. */
export const sent = (
  unitId: UnitId,
  versions: readonly Version[],
  changes: Partial<UnitStanding> = {},
): UnitStanding =>
  unitStanding(unitId, {
    state: "received",
    versions,
    counted: versions.at(-1) ?? null,
    isLate: false,
    ...changes,
  });

/** A file that could not be read. */
export const unreadable = (file: string): RefusedArrival => ({
  arrival: arrival(file, null, { failure: "oldXls", report: null }),
  findings: [],
});

/** The register of a period in which nobody has sent anything. */
export const emptyView = ({ periodId, asOf }: RegisterPeriod): RegisterView => {
  const period = plan.periods.find(({ id }) => id === periodId);
  if (period === undefined) throw new Error(periodId);
  const units = plan.units.map(({ id }) => unitStanding(id));
  return { period, asOf, units, refused: [], ofOtherPeriods: [] };
};

const query = finding(
  "V07",
  "warning",
  { sheet: "Phụ lục I", cell: "G12", rowId: "PL1.7.3a", column: null },
  { numerator: 5, denominator: 4 },
);

/** TCCB's second report, with one query and one entry changed. */
export const secondOfTccb: Version = version(2, arrival("tccb.xlsx", "TCCB"), {
  findings: [query],
  changes: [
    {
      rowId: "PL1.7.3a",
      column: "numerator",
      cell: "G12",
      before: { kind: "number", value: 45 },
      after: { kind: "number", value: 48 },
    },
  ],
});

/** VPS has reported, TCCB for the second time with a query, the third unit not; one file could not be read. */
export const registerView = (changes: Partial<RegisterView> = {}): RegisterView => ({
  ...emptyView(quarter),
  units: [
    sent("VPS", [version(1, arrival("vps.xlsx", "VPS"))]),
    sent("TCCB", [version(1, arrival("tccb-cu.xlsx", "TCCB")), secondOfTccb], { state: "needsReview" }),
    unitStanding("CCTTBVTV"),
  ],
  refused: [unreadable("cu.xls")],
  ...changes,
});

export const collectOutcome = (changes: Partial<CollectOutcome> = {}): CollectOutcome => ({
  view: registerView(),
  added: 2,
  repeated: [],
  wasStopped: false,
  ...changes,
});

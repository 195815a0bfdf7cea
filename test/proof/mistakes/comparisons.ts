import type { RawValue } from "../../../src/domain/cell-value";
import type { RuleId } from "../../../src/domain/check/finding";
import { sheetWords } from "../../../src/text/sheet-words";
import type { Entries } from "../../support/forms";
import { placeOf, rowEntries, withEntries, type Damage, type Mistake } from "../mistake";
import { formWith, type ValidForm } from "../valid-forms";

type Filled = Readonly<Record<string, RawValue>>;

const reason = "Hồ sơ còn nộp trực tiếp.";

/** Rows whose denominators the plan ties to each other. */
function dossiers(changes: Readonly<Record<string, Filled>>): Damage {
  const full = { numerator: 200, denominator: 200 };
  const rows = {
    "PL1.3.2": full,
    "PL1.3.3": full,
    "PL1.7.3a": full,
    "PL1.7.3c": full,
    "PL1.7.3d": full,
    ...changes,
  };
  const entries = Object.entries(rows).map(([id, filled]) => rowEntries(id, filled));
  return withEntries("CCTS", Object.assign({}, ...entries) as Entries);
}

function relation(
  [name, rule]: readonly [string, RuleId],
  at: string,
  changes: Readonly<Record<string, Filled>>,
): Mistake {
  return {
    name,
    entryError: 12,
    rule,
    severity: "warning",
    follows: [],
    at: [placeOf(at)],
    damage: dossiers(changes),
    nearMiss: dossiers({ "PL1.7.3d": { numerator: 150, denominator: 150 } }),
  };
}

/** The report of "6 tháng" and, as history, that of Quý I, each with its own entries. */
function overTime(unitId: string, before: Entries, now: Entries): Damage {
  return (seed) => ({
    ...withEntries(unitId, now)(seed),
    history: [formWith({ unitId, periodId: "Q1", seed }, before)],
  });
}

const files = (numerator: number, denominator: number): Entries =>
  rowEntries("PL1.7.2", { numerator, denominator, explanation: reason });

/** At least one legal document, so that the first row counts something in every imagined year. */
const drafted = rowEntries("PL1.2", { numerator: 1, denominator: 1 });
const figure = /^PL1.*\/(numerator|denominator|explanation)$/;

function figuresOf({ entries }: ValidForm): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => figure.test(key)));
}

/** Every figure of Quý I again in the report of "6 tháng". */
const copied: Damage = (seed) => {
  const first = formWith({ unitId: "CCTS", periodId: "Q1", seed }, drafted);
  return { ...withEntries("CCTS", figuresOf(first))(seed), history: [first] };
};

const grown: Damage = (seed) => ({
  ...withEntries("CCTS", drafted)(seed),
  history: [formWith({ unitId: "CCTS", periodId: "Q1", seed }, drafted)],
});

/** Another unit's report with the figures of this one. */
function beside(changes: Entries): Damage {
  return (seed) => {
    const own = formWith({ unitId: "CCTS", periodId: "H1", seed }, drafted);
    const other = formWith({ unitId: "CCTL", periodId: "H1", seed }, { ...figuresOf(own), ...changes });
    return { ...withEntries("CCTS", drafted)(seed), others: [other] };
  };
}

/** The units that report their files beside Chi cục Thủy sản: a hundred of a hundred each. */
const neighbours = ["CCTL", "CCKL", "TTKN", "VPS"] as const;
const filesOf = (count: number): Entries => rowEntries("PL1.7.2", { numerator: count, denominator: count });

/** A report with so many files beside four others with a hundred each. */
function among(count: number): Damage {
  return (seed) => ({
    ...withEntries("CCTS", filesOf(count))(seed),
    others: neighbours.map((unitId) => formWith({ unitId, periodId: "H1", seed }, filesOf(100))),
  });
}

const done = { status: sheetWords.taskStatuses.done, completedOn: 45316, documentNumber: "05/BC-SNN" };
const undone = { status: sheetWords.taskStatuses.inProgress, explanation: "Đang làm lại." };

/** Mistakes that only a second figure or an earlier report shows. */
export const comparisonMistakes: readonly Mistake[] = [
  relation(["two denominators that the plan says are the same differ", "X01"], "PL1.3.2/denominator", {
    "PL1.3.3": { numerator: 190, denominator: 190 },
  }),
  relation(["a part that exceeds the whole", "X02"], "PL1.7.3d/denominator", {
    "PL1.7.3d": { numerator: 201, denominator: 201 },
  }),
  {
    ...{
      name: "a cumulative figure that falls",
      entryError: null,
      rule: "P01",
      severity: "warning",
      follows: [],
    },
    at: [placeOf("PL1.7.2/denominator")],
    damage: overTime("CCTS", files(90, 100), files(90, 99)),
    nearMiss: overTime("CCTS", files(90, 100), files(90, 100)),
  },
  {
    ...{
      name: "the last report with another date",
      entryError: null,
      rule: "P02",
      severity: "warning",
      follows: [],
    },
    ...{ at: [placeOf("PL1.2/numerator")], damage: copied, nearMiss: grown },
  },
  {
    ...{
      name: "ten times what the unit reports otherwise",
      entryError: null,
      rule: "P03",
      severity: "warning",
    },
    ...{ at: [placeOf("PL1.7.2/numerator"), placeOf("PL1.7.2/denominator")], follows: [] },
    damage: overTime("CCTS", files(95, 100), files(2050, 2100)),
    nearMiss: overTime("CCTS", files(95, 100), files(1700, 1800)),
  },
  {
    ...{ name: "another unit's figures", entryError: null, rule: "U01", severity: "warning", follows: [] },
    at: [placeOf("PL1.2/numerator")],
    damage: beside({}),
    nearMiss: beside(rowEntries("PL1.7.2", { numerator: 1, denominator: 1 })),
  },
  {
    ...{ name: "fifty times what others report", entryError: null, rule: "U02", severity: "warning" },
    ...{ at: [placeOf("PL1.7.2/numerator"), placeOf("PL1.7.2/denominator")], follows: [] },
    damage: among(5000),
    nearMiss: among(4999),
  },
  {
    ...{
      name: "a task done before is no longer done",
      entryError: null,
      rule: "P04",
      severity: "warning",
      follows: [],
    },
    at: [placeOf("PL2.1/status")],
    damage: overTime("TCCB", rowEntries("PL2.1", done), rowEntries("PL2.1", undone)),
    nearMiss: overTime("TCCB", rowEntries("PL2.1", undone), rowEntries("PL2.1", done)),
  },
];

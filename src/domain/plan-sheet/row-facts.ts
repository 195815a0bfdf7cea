import type { AnsweredBy, RowId, UnitId, VerdictOption } from "../plan/plan";
import type { FoundRow, SheetReading } from "./plan-sheet-reading";
import { unitsIn, type UnitIndex } from "./unit-names";

/** What rows are read with. */
export interface RowScope {
  readonly reading: SheetReading;
  readonly units: UnitIndex;
  readonly year: number;
  /** Y06: ids that no new row is given, beside those of the sheets. */
  readonly takenIds: readonly RowId[];
}

/** Units named in a cell; a name that nobody bears is noted. */
export function unitsOfCell({ reading, units }: RowScope, row: FoundRow, column: string): readonly UnitId[] {
  const { unitIds, unknown } = unitsIn(reading.text(row, column), units);
  for (const name of unknown) reading.note("unknownUnit", [row, column], name);
  return unitIds;
}

/** Who enters a row: one of the two words, or units by name; blank is every unit. */
export function answeredByOf(scope: RowScope, row: FoundRow): AnsweredBy {
  const { answeredBy } = scope.reading.words;
  const text = scope.reading.text(row, "answeredBy");
  if (text === "" || isSame(text, answeredBy.units)) return "units";
  if (isSame(text, answeredBy.monitoringOffice)) return "monitoringOffice";
  return unitsOfCell(scope, row, "answeredBy");
}

/** The verdicts to choose from, each with a known meaning. */
export function verdictsOf({ reading }: RowScope, row: FoundRow): readonly VerdictOption[] {
  const labels = reading.lines(row, "verdicts");
  if (labels.length === 0) reading.note("noVerdict", [row, "verdicts"]);
  return labels.flatMap((label): VerdictOption[] => {
    const known = Object.hasOwn(reading.words.verdictMeanings, label);
    const verdict = known ? reading.words.verdictMeanings[label] : undefined;
    if (verdict !== undefined) return [{ label, verdict }];
    reading.note(
      "unknownVerdict",
      [row, "verdicts"],
      label,
      Object.keys(reading.words.verdictMeanings).join("; "),
    );
    return [];
  });
}

/** The same words but for capitals and spaces. */
export function isSame(text: string, label: string): boolean {
  const plain = (each: string): string => each.replace(/\s+/g, " ").trim().toLowerCase();
  return plain(text) === plain(label);
}

/** A wording of the printed plan: as it stands; of a new row without one, the names themselves, one a line. */
export function wordingOf(
  { reading }: RowScope,
  row: FoundRow,
  { column, from, isNew }: { readonly column: string; readonly from: string; readonly isNew: boolean },
): string {
  const text = reading.text(row, column);
  if (text !== "" || !isNew) return text;
  const lines = reading.lines(row, from);
  return lines.length > 1 ? lines.map((line) => `- ${line}`).join("\n") : lines.join("");
}

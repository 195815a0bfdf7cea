import { countBySeverity } from "../check/severity";
import { identityOf } from "../register/filing";
import { refusalCause } from "../register/refusal-cause";
import type { RefusedArrival, RegisterView, UnitStanding, Version } from "../register/register-view";
import { unitsById } from "../plan/units-by-id";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { dateCell, numberCell, textCell } from "./cells";
import { dayStyle, registerColumns, typedStyle } from "./register-layout";
import type { RegisterSheetHow } from "./register-sheet-context";
import type { RegisterColumns, RegisterWords } from "./register-sheet-words";
import { centredStyle, groupStyle, plainStyle, signedStyle } from "./styles";
import { tableRow, type SheetRow } from "./summary-layout";
import { typedKey, type TypedCells } from "./typed-cells";

type Cells = Partial<Record<keyof RegisterColumns, BlueprintCell>>;

/** A row for each expected unit as it stands, beneath it the versions that do not count and the files sent back. */
export function unitRows(view: RegisterView, { plan, kept, words }: RegisterSheetHow): readonly SheetRow[] {
  return view.units.flatMap((standing, index) => {
    const { unitId, counted, versions, refused } = standing;
    const key = typedKey(view.period.id, unitId);
    const unit = {
      ordinal: numberCell(index + 1, centredStyle),
      unit: textCell(unitsById(plan).get(unitId)?.name ?? unitId, { ...plainStyle, isBold: true }),
      ...standingCells(standing, words),
      ...typedRowCells(kept.get(key)),
    };
    const others = versions.filter((version) => version !== counted);
    return [
      tableRow(key, rowCells(unit)),
      ...others.map((version) => tableRow("", rowCells(otherVersion(version, counted, words)))),
      ...refused.map((file) => tableRow("", rowCells(refusedCells(file, words.states.refused, words)))),
    ];
  });
}

/** The files that count for no unit, each with its reason; nothing when there are none. */
export function refusedRows(view: RegisterView, { plan, words }: RegisterSheetHow): readonly SheetRow[] {
  if (view.refused.length === 0) return [];
  const heading = registerColumns.map((column) =>
    textCell(column === "unit" ? words.refusedHeading : "", { ...groupStyle, fontSize: 11 }),
  );
  const rows = view.refused.map((file, index): SheetRow => {
    const unitId = identityOf(file.arrival)?.unitId ?? "";
    const name = unitsById(plan).get(unitId)?.name ?? unitId;
    const cells = {
      ordinal: numberCell(index + 1, centredStyle),
      unit: textCell(name, plainStyle),
      ...refusedCells(file, words.states.refused, words),
    };
    return tableRow("", rowCells(cells));
  });
  return [tableRow("", heading), ...rows];
}

function rowCells(cells: Cells): readonly BlueprintCell[] {
  return registerColumns.map((column) => cells[column] ?? textCell("", plainStyle));
}

function standingCells({ state, counted, isLate }: UnitStanding, words: RegisterWords): Cells {
  const word = words.states[state];
  const cells = { state: textCell(word, stateStyle(word)) };
  if (counted === null) return cells;
  return { ...cells, ...versionCells(counted), ...inTimeCell(isLate === true, words) };
}

function inTimeCell(isLate: boolean, { late, inTime }: RegisterWords): Cells {
  const style = isLate ? signedStyle(centredStyle, "✖") : centredStyle;
  return { inTime: textCell(isLate ? late : inTime, style) };
}

function versionCells({ arrival, number, findings, changes }: Version): Cells {
  const { error, warning } = countBySeverity(findings);
  return {
    ...fileCells(arrival),
    version: numberCell(number, centredStyle),
    errors: numberCell(error, error > 0 ? signedStyle(centredStyle, "✖") : centredStyle),
    queries: numberCell(warning, centredStyle),
    changes: numberCell(number > 1 ? changes.length : null, centredStyle),
  };
}

function fileCells({ file, receivedOn, savedBy }: Version["arrival"]): Cells {
  return {
    file: textCell(file, plainStyle),
    receivedOn: dateCell(receivedOn, dayStyle),
    savedBy: textCell(savedBy ?? "", plainStyle),
  };
}

function otherVersion(version: Version, counted: Version | null, words: RegisterWords): Cells {
  const word = counted === null ? words.toChoose : words.superseded;
  return { ...quiet({ state: textCell(word, centredStyle), ...versionCells(version) }) };
}

function refusedCells(refused: RefusedArrival, word: string, words: RegisterWords): Cells {
  const { arrival } = refused;
  return {
    ...{ state: textCell(word, stateStyle(word)), ...fileCells(arrival) },
    note: textCell(words.reason(arrival.failure, refusalCause(refused)), plainStyle),
  };
}

function typedRowCells(typed: TypedCells | undefined): Cells {
  return {
    signer: textCell(typed?.signer ?? "", typedStyle),
    note: textCell(typed?.note ?? "", typedStyle),
  };
}

/** Rows beneath a unit stand back. */
function quiet(cells: Cells): Cells {
  const entries = Object.entries(cells).map(([column, { value, style }]) => [
    column,
    { value, style: { ...style, isItalic: true, fontColor: "#595959", fill: null, isBold: false } },
  ]);
  return Object.fromEntries(entries) as Cells;
}

/** The signs of the register are those of the pane; they are told apart in black and white. */
const colourSigns: Readonly<Record<string, string>> = { "✓": "✔", "!": "▲", "?": "…", "✕": "✖", "…": "–" };

function stateStyle(word: string): CellStyle {
  return signedStyle(centredStyle, colourSigns[word.slice(0, 1)] ?? "");
}

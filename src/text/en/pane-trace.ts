import type { Ratio } from "../../domain/attain/ratio";
import type { IndicatorTotal } from "../../domain/consolidate/consolidation";
import { differenceFromUnits, type OfficialTotal } from "../../domain/consolidate/official-totals";
import type { TracedCell } from "../../domain/consolidate/trace";
import { traceText as vietnamese } from "../pane-trace";
import { countText } from "./counting";
import { displayPercent, formatInteger } from "./numbers";
import { officialText } from "./pane-official";
import { registerText } from "./pane-register";

/** Sentences of "Source of figures": where a row of the consolidated sheet comes from. */
export const traceText: typeof vietnamese = {
  title: "Source of figures",
  titleOf: (row) => `Source of figures: ${row}`,
  indicators: "Each indicator and its source",
  tasks: "Each task and its source",
  units: (reported, expected) => `${countText(reported)}/${countText(expected)} units`,
  selected: "Show the source of the selected cell",
  selectedHint: "Select a cell in an indicator or task row of the sheet “Tổng hợp”, then press.",
  nothingSelected:
    "The selected cell is not in a row that has a source. Select a cell in an indicator or task row of the sheet “Tổng hợp”, then press again.",
  close: "Close",
  opening: "Looking through the units' reports…",
  figures,
  result,
  unitSum: (sum) => `Sum of the units: ${sum === null ? "no figures yet" : figures(sum)}`,
  reported: (reported, expected) =>
    `${countText(reported)}/${countText(expected)} units have figures that count`,
  outcomes: {
    counted: "counts",
    notArising: "no cases (0/0)",
    notSent: "has not reported",
    blank: "does not count: nothing entered",
    rowMissing: "does not count: the report lacks this row",
    notInForm: "not yet in the older form of the unit",
    unusable: "does not count: what was entered cannot be used",
    passedOver: "does not count: taken from a unit named earlier",
    faulty: "does not count: has errors to correct",
  },
  outcomeSign: vietnamese.outcomeSign,
  cells,
  unitsOf: "Figures of the units",
  official: officialText,
  difference,
};

/** "1,156/2,000". */
function figures({ numerator, denominator }: Ratio): string {
  return `${formatInteger(numerator)}/${formatInteger(denominator)}`;
}

/** "57.8%", the form's own word for a qualitative indicator, or nothing. */
function result(total: IndicatorTotal): string {
  if (total.target === null) return total.verdictText ?? "";
  const { numerator, denominator } = total.parts.find(({ ratio }) => ratio === total.ratio) ?? total;
  if (numerator === null || denominator === null) return "";
  return displayPercent({ numerator, denominator }, { percent: total.target });
}

/** "“Phụ lục I”: G12 = 45; H12 = 50". */
function cells(traced: readonly TracedCell[]): string {
  const sheets = [...new Set(traced.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = traced.filter((one) => one.sheet === sheet);
      return `“${sheet}”: ${own.map(({ cell, value }) => `${cell} = ${registerText.entryValue(value)}`).join("; ")}`;
    })
    .join(". ");
}

/** C11 in words: how far the official figures lie from what the units gave. */
function difference(official: OfficialTotal, unitSum: Ratio | null): string {
  const apart = differenceFromUnits(official, unitSum);
  if (apart === null) return "No figures of the units to compare with yet.";
  if (apart.numerator === 0 && apart.denominator === 0) return "Equal to the sum of the units.";
  return `Against the sum of the units: numerator ${apartText(apart.numerator)}, denominator ${apartText(apart.denominator)}.`;
}

function apartText(count: number): string {
  if (count === 0) return "equal";
  return `${countText(Math.abs(count))} ${count > 0 ? "higher" : "lower"}`;
}

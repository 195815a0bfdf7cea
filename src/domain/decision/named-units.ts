import type { UnitId } from "../plan/plan";
import { oneLine } from "./bare-text";
import type { DecisionContext } from "./context";
import { doubt, type DoubtPlace } from "./doubt";
import { findUnit } from "./unit-book";
import { splitUnits } from "./unit-list";

/** The units that a cell names, with the text as the plan shows it: a list one unit a line. */
export interface NamedUnits {
  readonly isAll: boolean;
  readonly unitIds: readonly UnitId[];
  readonly shown: string;
}

/** Reads a cell of units; new and guessed units and lists taken apart are noted. */
export function namedUnits({ units, book }: DecisionContext, text: string, place: DoubtPlace): NamedUnits {
  const { names, isAll, isList } = splitUnits(units, text);
  const shown = isList ? names.map((name) => `- ${name}`).join("\n") : oneLine(text);
  if (isAll) return { isAll, unitIds: [], shown };
  if (isList && !text.includes("\n")) doubt(book, place, { kind: "listSplit", items: names });
  const unitIds = names.map((name) => {
    const { unit, match } = findUnit(units, name);
    if (match === "new") doubt(book, place, { kind: "unitNew", text: name, id: unit.id });
    if (match === "guessed") doubt(book, place, { kind: "unitGuessed", text: name, name: unit.name });
    return unit.id;
  });
  return { isAll, unitIds: [...new Set(unitIds)], shown };
}

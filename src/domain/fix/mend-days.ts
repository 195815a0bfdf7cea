import type { CalendarDate } from "../calendar-date";
import type { FindingOf } from "../check/finding";
import type { BlueprintValue } from "../sheet/blueprint";
import { mendsOfReading } from "./mend-counts";
import { ownCell } from "./make-mend";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** T03: a text in a date cell becomes the day that it reads as; a day that does not exist stays for the officer. */
export function mendDayText(found: FindingOf<"T03">, scope: MendScope): readonly Mend[] {
  return mendsOfReading(found, { reading: found.facts.reading, toValue: dayValue }, scope);
}

/** T18: a day that stands as text becomes a true date of Excel. */
export function mendStoredDay(found: FindingOf<"T18">, scope: MendScope): readonly Mend[] {
  return ownCell(found, { after: dayValue(found.facts.date), certainty: "safe" }, scope);
}

/** T19: a day whose day and month look swapped is proposed the other way round. */
export function mendSwappedDay(found: FindingOf<"T19">, scope: MendScope): readonly Mend[] {
  return ownCell(found, { after: dayValue(found.facts.swapped), certainty: "proposal" }, scope);
}

function dayValue(date: CalendarDate): BlueprintValue {
  return { kind: "date", date };
}

import type { FindingOf } from "../check/finding";
import { textValue } from "../sheet/blueprint";
import { mendsOfReading } from "./mend-counts";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** T02, V11: a status or a verdict that is not of the list becomes the one that it reads as; a tick stands for done or met and is proposed. */
export function mendChoice(found: FindingOf<"T02" | "V11">, scope: MendScope): readonly Mend[] {
  return mendsOfReading(found, { reading: found.facts.reading, toValue: textValue }, scope);
}

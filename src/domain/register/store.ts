import { recordRow } from "../journal/records";
import type { Arrival, RegisterBook } from "./arrival";

/** Mark in cell A1 of the hidden sheet that keeps the register; a later version must read every earlier one. */
export const storeMark = "cchc:register/1";

/** What a row of the store holds, in its first cell. */
export const recordKinds = ["arrival", "choice", "official"] as const;

export type RecordKind = (typeof recordKinds)[number];

/** N12: the register as rows of text, the format's mark first, then a record a row: its kind, then its JSON in pieces of at most 30 000 characters. New records are added below; nothing is rewritten. */
export function storeRows({ arrivals, choices, official }: RegisterBook): readonly (readonly string[])[] {
  return [
    [storeMark],
    ...arrivals.map((arrival) => recordRow("arrival", plainArrival(arrival))),
    ...choices.map(({ periodId, unitId, policy, picked }) =>
      recordRow("choice", { periodId, unitId, policy, picked }),
    ),
    ...official.map(({ periodId, rowId, numerator, denominator, source }) =>
      recordRow("official", { periodId, rowId, numerator, denominator, source }),
    ),
  ];
}

/** Only what an arrival is, whatever else the object carries. */
function plainArrival(arrival: Arrival): Arrival {
  const { id, savedAt, savedBy, asOf, failure, report, findings } = arrival;
  const { source, file, versionTime, receivedOn, addedAt } = arrival;
  return {
    ...{ id, savedAt, savedBy, asOf, failure, report, findings },
    ...{ source, file, versionTime, receivedOn, addedAt },
  };
}

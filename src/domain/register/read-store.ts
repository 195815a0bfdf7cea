import type { RawValue } from "../cell-value";
import type { Arrival, OfficialEntry, RegisterBook, VersionChoice } from "./arrival";
import { choiceKey } from "./choose-version";
import type { Guard } from "../journal/guards";
import { lastByKey, recordContent } from "../journal/records";
import { distinctArrivals } from "./same-content";
import type { RecordKind } from "./store";
import { isArrival, isChoice, isOfficial } from "./stored-shapes";

/** What a workbook keeps of the register. */
export interface StoredRegister {
  readonly book: RegisterBook;
  /** Rows that hold nothing that can be understood; they stay where they are. */
  readonly unreadable: number;
}

type Row = readonly RawValue[];
type StoredRecord =
  | { readonly kind: "arrival"; readonly value: Arrival }
  | { readonly kind: "choice"; readonly value: VersionChoice }
  | { readonly kind: "official"; readonly value: OfficialEntry };

const anyFormat = /^cchc:register\//;

/** N12: the register from its rows, one a step; of a decision or an official figure given again the last counts, of the same content N03. A row that is not a record as it should be is counted and passed over. */
export function* readStore(rows: readonly Row[]): Generator<void, StoredRegister> {
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  const written = filled.filter(([first]) => !anyFormat.test(String(first)));
  const records: StoredRecord[] = [];
  for (const row of written) {
    const record = recordOf(row);
    if (record !== null) records.push(record);
    yield;
  }
  return storedRegister(records, written.length);
}

function storedRegister(records: readonly StoredRecord[], written: number): StoredRegister {
  const arrivals = records.flatMap((record) => (record.kind === "arrival" ? [record.value] : []));
  const choices = records.flatMap((record) => (record.kind === "choice" ? [record.value] : []));
  const official = records.flatMap((record) => (record.kind === "official" ? [record.value] : []));
  return {
    book: {
      arrivals: distinctArrivals(arrivals),
      choices: lastByKey(choices, ({ periodId, unitId }) => choiceKey(periodId, unitId)),
      official: lastByKey(official, ({ periodId, rowId }) => choiceKey(periodId, rowId)),
    },
    unreadable: written - records.length,
  };
}

function recordOf([kind, ...pieces]: Row): StoredRecord | null {
  const parsed = recordContent(pieces);
  switch (kind as RecordKind) {
    case "arrival":
      return understood("arrival", parsed, isArrival);
    case "choice":
      return understood("choice", parsed, isChoice);
    case "official":
      return understood("official", parsed, isOfficial);
    default:
      return null;
  }
}

function understood<K extends RecordKind, T>(kind: K, value: unknown, guard: Guard<T>) {
  return guard(value) ? { kind, value } : null;
}

import type { CellValue } from "../cell-value";
import type { Finding } from "../check/finding";
import type { CellPlace, FormIdentity } from "../form/submission";
import type { Arrival, OfficialEntry, VersionChoice } from "./arrival";
import { fileRefusals } from "./file-refusal";
import {
  either,
  isDay,
  isNumber,
  isText,
  listOf,
  nullable,
  oneOf,
  optional,
  shape,
  type Guard,
} from "../journal/guards";
import type { KeptEntry, KeptReport, KeptSheet } from "./kept-report";
import { factGuards } from "./stored-facts";
import { isAppendix, isColumn } from "./stored-places";

const isNumberValue = shape<Extract<CellValue, { kind: "number" }>>({
  ...{ kind: oneOf(["number"]), value: isNumber },
});
const isTextValue = shape<Extract<CellValue, { kind: "text" }>>({ kind: oneOf(["text"]), value: isText });
const isDateValue = shape<Extract<CellValue, { kind: "date" }>>({ kind: oneOf(["date"]), value: isDay });
const isErrorValue = shape<Extract<CellValue, { kind: "error" }>>({ kind: oneOf(["error"]), code: isText });
/** Blank cells are not kept. */
const isFilled: Guard<CellValue> = either(
  either(isNumberValue, isTextValue),
  either(isDateValue, isErrorValue),
);

const isEntry = shape<KeptEntry>({ rowId: isText, column: isColumn, value: isFilled, cell: isText });
const isSheet = shape<KeptSheet>({
  ...{ appendix: isAppendix, sheet: isText, rowIds: listOf(isText), entries: listOf(isEntry) },
});
const isIdentity = shape<FormIdentity>({
  ...{ format: nullable(isText), planId: nullable(isText), planYear: nullable(isNumber) },
  ...{ planFingerprint: nullable(isText), unitId: nullable(isText), periodId: nullable(isText) },
  ...{ cutoffDate: nullable(isDay), nearPercent: nullable(isNumber) },
  planVersion: optional(nullable(isNumber)),
  ...{ appVersion: nullable(isText), createdAt: nullable(isText) },
});
const isReport = shape<KeptReport>({ identity: isIdentity, sheets: listOf(isSheet) });

const isPlace = shape<CellPlace>({
  ...{ sheet: isText, cell: nullable(isText), rowId: nullable(isText), column: nullable(isColumn) },
});
const isAnyFinding = shape<Pick<Finding, "rule" | "severity" | "at" | "explanation">>({
  rule: (value): value is Finding["rule"] => isText(value) && Object.hasOwn(factGuards, value),
  severity: oneOf(["error", "warning", "info"]),
  at: isPlace,
  explanation: nullable(isText),
});

function isFinding(value: unknown): value is Finding {
  if (!isAnyFinding(value)) return false;
  const { rule, facts } = value as { rule: keyof typeof factGuards; facts?: unknown };
  return factGuards[rule](facts);
}

/** Whether a row of the store holds a report that came in. */
export const isArrival = shape<Arrival>({
  ...{ id: isText, savedAt: nullable(isText), savedBy: nullable(isText), asOf: isText },
  ...{ failure: nullable(oneOf(fileRefusals)), report: nullable(isReport), findings: listOf(isFinding) },
  ...{ source: oneOf(["file", "tabs"]), file: isText, versionTime: isText },
  ...{ receivedOn: isDay, addedAt: isText },
});

/** Whether a row of the store holds a decision about versions. */
export const isChoice = shape<VersionChoice>({
  ...{ periodId: isText, unitId: isText, policy: oneOf(["newest", "first", "ask"]) },
  picked: nullable(isText),
});

/** Whether a row of the store holds an official figure. */
export const isOfficial = shape<OfficialEntry>({
  ...{ periodId: isText, rowId: isText, numerator: nullable(isNumber), denominator: nullable(isNumber) },
  source: isText,
});

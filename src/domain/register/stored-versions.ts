import type { VersionFacts } from "../check/fact-shapes";
import type { FormDifference, GoneEntry } from "../form/form-differences";
import {
  either,
  isBoolean,
  isNumber,
  isText,
  listOf,
  nullable,
  oneOf,
  optional,
  shape,
  type Guard,
} from "../journal/guards";
import type { NamedRow } from "../plan/compare-plans";
import { isAppendix, isColumn } from "./stored-places";

const row = shape<NamedRow>({ appendix: isAppendix, rowId: isText, ordinal: isText, name: isText });
const isGoneEntry = shape<GoneEntry>({ column: isColumn, cell: isText, text: isText });

type Of<K extends FormDifference["kind"]> = Extract<FormDifference, { readonly kind: K }>;
const isLacking = shape<Of<"lacking">>({ kind: oneOf(["lacking"]), row, isAnswered: isBoolean });
const isGone = shape<Of<"gone">>({ kind: oneOf(["gone"]), row, entries: listOf(isGoneEntry) });
const isChanged = shape<Of<"text">>({
  ...{ kind: oneOf(["text"]), row, column: isColumn, before: isText, after: isText },
});
const isDifference: Guard<FormDifference> = either(either(isLacking, isGone), isChanged);

/** Facts of I03; a finding kept before plans had versions has none of them. */
export const isVersions = shape<VersionFacts>({
  formVersion: optional(nullable(isNumber)),
  planVersion: optional(isNumber),
  differences: optional(listOf(isDifference)),
});

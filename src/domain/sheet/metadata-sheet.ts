import { formFormat, metadataSheetName } from "../form/columns";
import type { BlueprintCell, SheetBlueprint } from "./blueprint";
import { numberCell, textCell } from "./cells";
import type { FormContext } from "./form-context";
import { dropDownLists } from "./lists";
import { metadataKeys, type MetadataKey } from "./metadata-keys";
import { pageStyle } from "./styles";

/** The veryHidden sheet `_cchc` of `cchc-form/1`: key and value in columns A and B, source lists of drop-downs from D on. */
export function metadataSheet(context: FormContext): SheetBlueprint {
  const values = metadataValues(context);
  const pairs = metadataKeys.map((key) => [key, values[key]] as const);
  const lists = dropDownLists(context.plan, context.words);
  const height = Math.max(pairs.length, ...lists.map((list) => list.length));
  const cells = Array.from({ length: height }, (_, row) =>
    metadataRow(
      pairs[row],
      lists.map((list) => list[row] ?? ""),
    ),
  );
  return {
    name: metadataSheetName,
    visibility: "veryHidden",
    tabColor: null,
    cells,
    rows: cells.map(() => ({ height: null, isHidden: false })),
    columns: Array.from({ length: 3 + lists.length }, () => ({ width: 24, isHidden: false })),
    merges: [],
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    freeze: null,
    print: null,
    showsGridlines: true,
  };
}

function metadataValues(context: FormContext): Readonly<Record<MetadataKey, string | number>> {
  const { plan, unit, period, asOf, appVersion, createdAt } = context;
  return {
    format: formFormat,
    planId: plan.id,
    planYear: plan.year,
    planFingerprint: plan.fingerprint,
    unitId: unit.id,
    periodId: period.id,
    appVersion,
    createdAt,
    cutoffDate: asOf,
    nearPercent: plan.nearPercent,
    planVersion: plan.version,
  };
}

function metadataRow(
  pair: readonly [string, string | number] | undefined,
  listed: readonly string[],
): readonly BlueprintCell[] {
  const [key, value] = pair ?? ["", ""];
  const shown = typeof value === "number" ? numberCell(value, pageStyle) : textCell(value, pageStyle);
  return [
    textCell(key, pageStyle),
    shown,
    textCell("", pageStyle),
    ...listed.map((text) => textCell(text, pageStyle)),
  ];
}

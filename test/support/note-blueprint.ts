import type { SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { pageStyle } from "../../src/domain/sheet/styles";

/** The smallest sheet that can be drawn: one text in A1. */
export function noteBlueprint(name: string, text: string): SheetBlueprint {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    cells: [[{ value: { kind: "text", text }, style: pageStyle }]],
    rows: [{ height: null, isHidden: false }],
    columns: [{ width: 20, isHidden: false }],
    merges: [],
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    freeze: null,
    print: null,
    showsGridlines: true,
  };
}

import { cellAddress, type Area } from "../address";
import type { ConditionalFormat } from "./blueprint";
import { signColours } from "./styles";

/** One conditional format for each sign: an area takes the colour of the state word in `stateColumn` of the same row. */
export function stateColours(area: Area, stateColumn: number): readonly ConditionalFormat[] {
  const state = `$${cellAddress({ row: area.top, column: stateColumn })}`;
  return signColours.map(({ sign, fill, fontColor }) => ({
    area,
    formula: `=LEFT(${state},1)="${sign}"`,
    fill,
    fontColor,
    isBold: false,
  }));
}

/**
 * Whether a conditional format is one of the above, whatever row and column it was copied or moved to: "Xóa màu" removes
 * these and no other. An officer's own formula, even about the same cell, is not.
 */
export function isStateColour(formula: string): boolean {
  return signs.has(/^=LEFT\(\$?[A-Z]{1,3}\$?\d+,1\)="(.)"$/u.exec(formula)?.[1] ?? "");
}

const signs: ReadonlySet<string> = new Set(signColours.map(({ sign }) => sign));

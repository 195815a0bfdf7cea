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

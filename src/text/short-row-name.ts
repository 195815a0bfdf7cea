import type { RowNumber } from "../domain/form/row-numbers";

/** "chỉ tiêu 7.3a", "nhiệm vụ 12"; a row that the plan no longer has by its id. */
export function shortRowName({ appendix, number }: RowNumber): string {
  return `${appendix === null ? "dòng" : kinds[appendix]} ${number}`;
}

const kinds = { appendix1: "chỉ tiêu", appendix2: "nhiệm vụ" } as const;

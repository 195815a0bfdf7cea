/** Limits that keep hostile files out; a real form is around 30 KB with 20,000 cells. */
export const limits = {
  /** Bytes of a file as it comes. */
  fileBytes: 20 * 1024 * 1024,
  entries: 2_000,
  partBytes: 64 * 1024 * 1024,
  /** Inflated bytes of all parts that are read. */
  allPartsBytes: 256 * 1024 * 1024,
  /** Inflated over compressed, judged from `ratioFloorBytes` inflated on: below that no ratio does harm. */
  ratio: 200,
  ratioFloorBytes: 1024 * 1024,
  /** Cells of all sheets, blank ones between filled ones included. */
  cells: 2_000_000,
  /** Rows of all sheets, blank ones between filled ones included. */
  rows: 4_000_000,
  /** Merged areas of all sheets; a form has some twenty. */
  merges: 100_000,
  sharedStrings: 1_000_000,
  /** Size of a sheet in Excel. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
} as const;

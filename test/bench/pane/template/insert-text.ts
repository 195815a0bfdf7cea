/** Puts a text into the cell that is selected. */
export async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

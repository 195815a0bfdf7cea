/** Whether a letter or byte is white space of XML; a no-break space is none (XML 1.0, 2.3). */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

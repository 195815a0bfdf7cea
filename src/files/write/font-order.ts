/** Children of a font in the order of the schema (ECMA-376 part 1, 18.8.22, as Office checks it); exceljs writes another. */
const order = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"],
  ...["name", "family", "charset", "scheme"],
];

/** A workbook's styles with the parts of every font in their order. */
export function withFontOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const children = [...inner.matchAll(/<(\w+)[^>]*\/>/g)].map(([xml, name = ""]) => ({ xml, name }));
    children.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    return `<font>${children.map(({ xml }) => xml).join("")}</font>`;
  });
}

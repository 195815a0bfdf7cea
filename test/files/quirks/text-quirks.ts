import { cellQuirk, rowsQuirk, textQuirk, type Quirk } from "./quirk";

const shared = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
const phonetic = '<rPh sb="0" eb="2"><t>ビヒョウ</t></rPh><phoneticPr fontId="1"/>';

/** Where texts stand and how they are written (ECMA-376 part 1, 18.4, 22.9.2.19). */
export const textQuirks: readonly Quirk[] = [
  rowsQuirk(
    "shared strings",
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    [["Đạt", "Số 15", " a\nb "]],
    '<si><t>Đạt</t></si><si><r><t xml:space="preserve">Số </t></r><r><t>15</t></r></si><si><t xml:space="preserve"> a\nb </t></si>',
  ),
  textQuirk("inline text", "<t>15/KH-SNN</t>", "15/KH-SNN"),
  rowsQuirk(
    "shared rich text",
    shared,
    [["Đạt 85%", "b"]],
    '<si><r><t xml:space="preserve">Đạt </t></r><r><rPr><b/><sz val="13"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/></rPr><t>85%</t></r></si><si><t>b</t></si>',
  ),
  textQuirk(
    "inline rich text",
    '<r><rPr><b/></rPr><t xml:space="preserve">Số </t></r><r><t>15</t></r>',
    "Số 15",
  ),
  rowsQuirk(
    "shared text with a phonetic guide",
    shared,
    [["表", "b"]],
    `<si><t>表</t>${phonetic}</si><si><t>b</t></si>`,
  ),
  rowsQuirk(
    "shared runs with a phonetic guide",
    shared,
    [["表1", "b"]],
    `<si><r><t>表</t></r><r><t>1</t></r>${phonetic}</si><si><t>b</t></si>`,
  ),
  rowsQuirk("empty shared item counts", shared, [["", "b"]], "<si><t/></si><si><t>b</t></si>"),
  rowsQuirk(
    "empty shared item of one tag counts",
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row>',
    [["b", "c"]],
    "<si/><si><t>b</t></si><si><t>c</t></si>",
  ),
  rowsQuirk(
    "shared strings of 3,000 items",
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2999</v></c></row>',
    [["Chỉ tiêu số 0", "Chỉ tiêu số 2999"]],
    Array.from({ length: 3000 }, (_, at) => `<si><t>Chỉ tiêu số ${at}</t></si>`).join(""),
  ),
  rowsQuirk(
    "one shared string of 30,000 letters",
    shared,
    [["ệ".repeat(30_000), "b"]],
    `<si><t>${"ệ".repeat(30_000)}</t></si><si><t>b</t></si>`,
  ),
  rowsQuirk(
    "index of a shared string with zeros before it",
    '<row r="1"><c r="A1" t="s"><v>001</v></c></row>',
    [["b"]],
    "<si><t>a</t></si><si><t>b</t></si>",
  ),
  textQuirk("CDATA in a text", "<t><![CDATA[a & <b>]]></t>", "a & <b>"),
  cellQuirk("CDATA in a value", "><v><![CDATA[12]]></v>", 12),
  textQuirk("CDATA in the middle of a text", "<t>a<![CDATA[<&>]]>b</t>", "a<&>b"),
  textQuirk("entities", "<t>&lt;&amp;&gt;</t>", "<&>"),
  textQuirk("quotes as entities", "<t>&quot;&apos;</t>", "\"'"),
  textQuirk("numeric entities", "<t>&#272;&#x1EA1;t</t>", "Đạt"),
  textQuirk("a letter beyond 16 bits as an entity", "<t>&#x1F600;</t>", "😀"),
  textQuirk("an entity that stands for an entity", "<t>&amp;lt;</t>", "&lt;"),
  textQuirk("Excel's escape of a carriage return", "<t>a_x000D_b</t>", "a\rb"),
  textQuirk("Excel's escape of an underscore", "<t>a_x005F_x0041_</t>", "a_x0041_"),
  textQuirk("what only looks like Excel's escape", "<t>a_x00D_ _xG000_</t>", "a_x00D_ _xG000_"),
  textQuirk("blanks kept", '<t xml:space="preserve">  12 </t>', "  12 "),
  textQuirk("new lines", "<t>a\nb</t>", "a\nb"),
  textQuirk("line ends of Windows are one line end", "<t>a\r\nb</t>", "a\nb"),
  textQuirk("a carriage return as an entity stays one", "<t>a&#13;b</t>", "a\rb"),
  textQuirk("tab characters", "<t>a\tb</t>", "a\tb"),
  textQuirk("composed Vietnamese", "<t>ế</t>".normalize("NFC"), "\u1EBF"),
  textQuirk("decomposed Vietnamese stays decomposed", "<t>e\u0302\u0301</t>", "e\u0302\u0301"),
  textQuirk("a comment inside a text", "<t>a<!-- b -->c</t>", "ac"),
  textQuirk("a text that looks like a formula", "<t>=1+1</t>", "=1+1"),
];

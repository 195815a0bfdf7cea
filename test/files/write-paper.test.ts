import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Paper, PaperCell } from "../../src/domain/report/paper";
import { writePaper } from "../../src/files/write-paper";

const cell = (text: string, more: Partial<PaperCell> = {}): PaperCell => ({
  ...{ text, align: "left", isBold: false, fill: null, fontColor: "#000000" },
  ...more,
});
const paper: Paper = {
  ...{ title: "BÁO CÁO quý I", author: "Sở A & B", kind: "BÁO CÁO", subject: "Kết quả quý I năm 2024" },
  head: {
    ...{ parent: "UBND TỈNH BÌNH ĐỊNH", agency: "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN" },
    ...{ country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc" },
    ...{ number: "Số: 05/BC-SNN", placeAndDate: "Bình Định, ngày 05 tháng 01 năm 2024" },
  },
  addressees: { label: "Kính gửi:", lines: ["UBND tỉnh", "Sở Nội vụ"] },
  body: [
    { kind: "heading", level: 1, text: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" },
    { kind: "paragraph", text: "Tỷ lệ đạt 57,8% (1.156/2.000 hồ sơ) < 60%." },
  ],
  foot: {
    ...{ recipientsLabel: "Nơi nhận:", recipients: ["Như trên;", "Lưu: VT, TCCB."] },
    ...{ signTitles: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], signer: "Người ký" },
  },
  appendices: [
    {
      ...{ label: "PHỤ LỤC I", title: "CÁC CHỈ TIÊU", reference: "(Kèm theo …)", notes: ["14/19 đơn vị"] },
      table: {
        columns: [
          { heading: "STT", width: 5 },
          { heading: "Chỉ tiêu", width: 30 },
          { heading: "Đánh giá", width: 10 },
        ],
        rows: [
          [cell("1", { isBold: true }), cell("Nhóm", { isBold: true }), cell("")],
          [cell("1.1"), cell("Dòng một\nDòng hai"), cell("✔ Đã đạt", { fill: "#C6EFCE", align: "center" })],
          [cell("1.2"), cell("dài ".repeat(750)), cell("✖ Chưa đạt")],
        ],
      },
    },
    {
      ...{ label: "PHỤ LỤC II", title: "", reference: "", notes: [] },
      table: { columns: [{ heading: "TT", width: 1 }], rows: [] },
    },
  ],
};

const partsOf = async (source: Paper): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writePaper(source))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const documentOf = async (source: Paper): Promise<string> =>
  (await partsOf(source))["word/document.xml"] ?? "";
const textsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text);
const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1];

describe("a document by NĐ 30", () => {
  it("is made of parts that are XML, each relation leading to a part", async () => {
    const parts = await partsOf(paper);
    for (const xml of Object.values(parts)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(xml).close();
    }
    const relations = Object.entries(parts).filter(([name]) => name.endsWith(".rels"));
    for (const [name, xml] of relations) {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"/g))
        expect(Object.keys(parts)).toContain(target.startsWith("/") ? target.slice(1) : folder + target);
    }
  });

  it("holds every word of head, body, foot and appendices in their order", async () => {
    const texts = textsOf(await documentOf(paper)).join("|");
    const words = [
      ...["UBND TỈNH BÌNH ĐỊNH", "CỘNG HÒA", "Độc lập - Tự do", "Số: 05/BC-SNN", "ngày 05 tháng 01"],
      ...["BÁO CÁO", "Kết quả quý I", "Kính gửi:", "- UBND tỉnh;", "- Sở Nội vụ.", "I. CÔNG TÁC"],
      ...["57,8% (1.156/2.000 hồ sơ) &lt; 60%", "Nơi nhận:", "- Như trên;", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      ...["Người ký", "PHỤ LỤC I", "CÁC CHỈ TIÊU", "14/19 đơn vị", "Dòng một", "Dòng hai", "✔ Đã đạt"],
      "PHỤ LỤC II",
    ];
    const places = words.map((word) => texts.indexOf(word));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("stands on A4 portrait with the margins of NĐ 30, each appendix on landscape pages numbered from 1", async () => {
    const sections = [...(await documentOf(paper)).matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(
      ([xml]) => xml,
    );
    const sizes = sections.map((xml) => [attribute(xml, "w:w"), attribute(xml, "w:h")]);
    expect(sizes).toEqual([
      ["11906", "16838"],
      ["16838", "11906"],
      ["16838", "11906"],
    ]);
    const sides = ["w:top", "w:bottom", "w:left", "w:right"].map((side) =>
      attribute(sections[0] ?? "", side),
    );
    expect(sides).toEqual(["1134", "1134", "1701", "1134"]);
    expect(sections.map((xml) => attribute(xml, "w:start"))).toEqual([undefined, "1", "1"]);
    for (const xml of sections) expect(xml).toContain("<w:titlePg/>");
  });

  it("shows the page number in the middle of the header, not on a first page", async () => {
    const parts = await partsOf(paper);
    const headers = Object.entries(parts).filter(([name]) => /word\/header\d+\.xml/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes(">PAGE<"));
    expect([headers.length, numbered.length]).toEqual([6, 3]);
    for (const [, xml] of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
    const first = [...(parts["word/document.xml"] ?? "").matchAll(/headerReference[^>]*w:type="first"/g)];
    expect(first).toHaveLength(3);
  });

  it("is set in Times New Roman and marked as Vietnamese", async () => {
    const { "word/styles.xml": styles = "" } = await partsOf(paper);
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    expect(styles).toContain('<w:sz w:val="28"/>');
  });

  it("repeats the header row, keeps rows whole but for very long ones, and headings with what follows", async () => {
    const [, table = ""] = /PHỤ LỤC I<[\s\S]*?(<w:tbl>[\s\S]*?<\/w:tbl>)/.exec(await documentOf(paper)) ?? [];
    const rows = [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([xml]) => xml);
    expect(rows.map((xml) => xml.includes("<w:tblHeader/>"))).toEqual([true, false, false, false]);
    expect(rows.map((xml) => xml.includes("<w:cantSplit/>"))).toEqual([true, true, true, false]);
    expect(rows.map((xml) => xml.includes("<w:keepNext/>"))).toEqual([false, true, false, false]);
    expect(rows[2]).toContain('w:fill="C6EFCE"');
  });

  it("leaves out what is not given: receivers, a table without rows", async () => {
    const bare = { ...paper, addressees: { label: "Kính gửi:", lines: [] } };
    const texts = textsOf(await documentOf({ ...bare, foot: { ...paper.foot, recipients: [] } }));
    expect(texts).not.toContain("Kính gửi:");
    expect(texts).not.toContain("Nơi nhận:");
    expect(texts).not.toContain("TT");
    const one = { ...paper, addressees: { label: "Kính gửi:", lines: ["Sở Nội vụ"] } };
    expect(textsOf(await documentOf(one))).toContain("Kính gửi: Sở Nội vụ.");
  });

  it("drops signs that no document can hold and keeps the rest", async () => {
    const body = [{ kind: "paragraph", text: "a\u0000b\u000bc\ud800d\udc00e\uffff𝒇 “ơ”" }] as const;
    expect(textsOf(await documentOf({ ...paper, body }))).toContain("abcde𝒇 “ơ”");
  });

  it("is the same file each time, with title and office and nothing else about who made it", async () => {
    const [first, second] = [await writePaper(paper), await writePaper(paper)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const { "docProps/core.xml": core = "", "docProps/custom.xml": custom = "" } = await partsOf(paper);
    expect(core).toContain("<dc:title>BÁO CÁO quý I</dc:title><dc:creator>Sở A &amp; B</dc:creator>");
    expect(core).not.toMatch(/created|modified|lastModifiedBy/);
    expect(custom).not.toContain("<property");
  });
});

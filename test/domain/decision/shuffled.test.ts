import fc from "fast-check";
import { decisionFromSheets } from "../../../src/domain/decision/from-sheets";
import { readDecision } from "../../../src/domain/decision/read-decision";
import {
  blankCell,
  type DecisionSource,
  type SourceCell,
  type SourceTable,
} from "../../../src/domain/decision/source";
import { decisionFromText } from "../../../src/files/decision/read-decision-text";
import { decisionVocabulary } from "../../../src/text/decision-vocabulary";
import { realPlan } from "../../support/real-plan";
import { proposed, source2024 } from "./reading";

const means = { known: realPlan, units: realPlan.units };
type Rows = readonly (readonly SourceCell[])[];

/** The source with the rows of its tables changed, counted anew. */
function withTables(change: (rows: Rows, table: SourceTable) => Rows): DecisionSource {
  const blocks = source2024.blocks.map((block) => {
    if (block.kind === "line") return block;
    const rows = change(
      block.rows.map(({ cells }) => cells),
      block,
    );
    return { ...block, rows: rows.map((cells, row) => ({ number: row + 1, cells })) };
  });
  return { ...source2024, blocks };
}

/** Header rows of the table: two in Phụ lục I, one in Phụ lục II. */
const headerRows = (rows: Rows): number => (rows[0]?.[0]?.text === "STT" ? 2 : 1);
const at = (rows: Rows, index: number): number =>
  headerRows(rows) + (index % (rows.length - headerRows(rows) + 1));
const plan = (source: DecisionSource): unknown => proposed(source, means).plan;

describe("the same plan is proposed", () => {
  it("whatever the order of the columns, once two-level headers are one", () => {
    const orders = fc.tuple(
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    );
    fc.assert(
      fc.property(orders, ([first, second]) => {
        const source = withTables((rows) => {
          const order = headerRows(rows) === 2 ? first : second;
          return rows.map((cells) => order.map((column) => cells[column] ?? blankCell));
        });
        const { responsibility } = realPlan.appendix1.header;
        const read = proposed(source, means).plan;
        const header = { ...read.appendix1.header, responsibility };
        expect({ ...read, appendix1: { ...read.appendix1, header } }).toEqual(realPlan);
      }),
      { numRuns: 25 },
    );
  });

  it("with blank rows and columns anywhere", () => {
    const places = fc.array(fc.nat(30), { maxLength: 6 });
    fc.assert(
      fc.property(places, fc.nat(6), (blanks, column) => {
        const source = withTables((rows) => {
          const wide = rows.map((cells) => [...cells.slice(0, column), blankCell, ...cells.slice(column)]);
          return blanks.reduce<Rows>(
            (all, index) => all.toSpliced(index % (all.length + 1), 0, [blankCell]),
            wide,
          );
        });
        expect(plan(source)).toEqual(realPlan);
      }),
      { numRuns: 25 },
    );
  });

  it("with the header repeated anywhere", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (one, other) => {
        const source = withTables((rows) => {
          const header = rows.slice(0, headerRows(rows));
          const again = rows.toSpliced(at(rows, one), 0, ...header);
          return again.toSpliced(at(rows, other % rows.length), 0, ...header);
        });
        expect(plan(source)).toEqual(realPlan);
      }),
      { numRuns: 25 },
    );
  });

  it("with any row split over two pages, each cell at any word", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (row, cuts) => {
        const source = withTables((rows) => {
          const start = headerRows(rows);
          const index = start + (row % (rows.length - start));
          const cells = rows[index] ?? [];
          const halves = cells.map((cell, column) => halved(cell, column === 0 ? 100 : (cuts[column] ?? 0)));
          const below = halves.map(([, second]) => second);
          return rows.toSpliced(
            index,
            1,
            halves.map(([first]) => first),
            ...rows.slice(0, start),
            below,
          );
        });
        expect(plan(source)).toEqual(realPlan);
      }),
      { numRuns: 120 },
    );
  });
});

/** A cell cut at a word, at so many hundredths of its words; marks of italics go around each half. */
function halved(cell: SourceCell, hundredths: number): readonly [SourceCell, SourceCell] {
  const isMarked = cell.text.startsWith("<i>");
  const words = cell.text.replace(/<\/?i>/g, "").split(" ");
  const cut = Math.max(1, Math.ceil((words.length * hundredths) / 100));
  const half = (part: readonly string[]): SourceCell => {
    const text = part.join(" ");
    return { ...cell, text: isMarked && text !== "" ? `<i>${text}</i>` : text };
  };
  return [half(words.slice(0, cut)), half(words.slice(cut))];
}

describe("reading never throws", () => {
  const words = decisionVocabulary;
  const pieces = [
    "STT",
    "Chỉ tiêu",
    "Mục tiêu",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Đơn vị theo dõi",
    "Thời hạn",
    "1",
    "1.1",
    "II",
    "- a",
    "80%",
    "Tháng 13",
    "Văn phòng Sở",
    "PHỤ LỤC II",
    "năm 2025",
    "",
  ];
  const value = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.constant({ error: "#REF!" }),
  );
  const grids = fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 12 });

  it("on random grids, and a plan has ids of its own for every row", () => {
    fc.assert(
      fc.property(grids, (rows) => {
        const read = readDecision(decisionFromSheets([{ name: "S", rows }]), {
          words,
          known: null,
          units: [],
        });
        if (!read.ok) return;
        const { appendix1, appendix2 } = read.value.plan;
        const ids = [...appendix1.rows, ...appendix2.groups, ...appendix2.tasks].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 250 },
    );
  });

  it("on random texts", () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces, "\t", "\n"), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const read = readDecision(decisionFromText(parts.join("\t")), { words, known: realPlan, units: [] });
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readFile, utils } from "@e965/xlsx";
import { inFolder, root, run, useCliFolder } from "../support/cli-run";

const folder = join(root, "seeds/submissions");

/** Of another year or period, no form, or sent again. */
const notCounted = new Set([
  "BQL du an CCHC quy 1.xlsx",
  "Cang ca - bao cao CCHC 6 thang.xlsx",
  "Danh sach dau moi CCHC.xlsx",
  "CCTS-quy-1.xlsx",
]);

/** A numerator above its denominator; whatever is no pair of numbers is left out by itself. */
const impossible = new Set(["CC Kiem lam - Bieu mau CCHC Q1.xlsx PL1.3.2"]);

type Row = readonly unknown[];

interface Sum {
  numerator: number;
  denominator: number;
  units: number;
}

/** Rows of a sheet by the hidden id in column A, read by another library than ours. */
function rowsOf(path: string, sheet: string): ReadonlyMap<string, Row> {
  const book = readFile(path);
  const found = book.Sheets[sheet];
  const rows = found ? utils.sheet_to_json<Row>(found, { header: 1, raw: true, blankrows: true }) : [];
  return new Map(rows.map((row) => [String(row[0]), row]));
}

/** The units' figures added up with nothing but +. */
function sumsByHand(): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx") && !notCounted.has(name)))
    for (const [id, row] of rowsOf(join(folder, file), "Phụ lục I")) {
      const [numerator, denominator] = [row[6], row[7]];
      if (!id.startsWith("PL1.") || impossible.has(`${file} ${id}`)) continue;
      if (typeof numerator !== "number" || typeof denominator !== "number") continue;
      const sum = sums.get(id) ?? { numerator: 0, denominator: 0, units: 0 };
      sum.numerator += numerator;
      sum.denominator += denominator;
      sum.units += 1;
      sums.set(id, sum);
    }
  return sums;
}

describe("the numbers of the consolidated workbook, against sums by hand", () => {
  let summary: ReadonlyMap<string, Row> = new Map();
  const sums = sumsByHand();

  useCliFolder();
  beforeEach(async () => {
    const path = inFolder("tong-hop.xlsx");
    await run("consolidate", folder, "--period", "Q1", "-o", path);
    summary = rowsOf(path, "Tổng hợp");
  });

  it("adds up every row that has figures, and no other", () => {
    const drawn = [...summary].filter(([id, row]) => id.startsWith("PL1.") && typeof row[4] === "number");
    const ofUnits = drawn.filter(([id]) => sums.has(id));
    expect(ofUnits.map(([id, row]) => [id, row[4], row[5]])).toEqual(
      ofUnits.map(([id]) => [id, sums.get(id)?.numerator, sums.get(id)?.denominator]),
    );
    expect(new Set(ofUnits.map(([id]) => id))).toEqual(new Set(sums.keys()));
    expect(ofUnits.length).toBeGreaterThan(10);
  });

  it("shows each ratio in hundredths of a percent, never as met where it is missed", () => {
    for (const [id, { numerator, denominator }] of sums) {
      if (denominator === 0) continue;
      const row = summary.get(id) ?? [];
      const target = Number(/(\d+)\s*%/.exec(String(row[3]))?.[1]) / 100;
      const rounded = Math.round((numerator / denominator) * 10_000) / 10_000;
      const isRoundedUp = numerator / denominator < target && rounded >= target;
      expect([id, row[6]]).toEqual([id, isRoundedUp ? target - 0.0001 : rounded]);
    }
  });

  it("says of each row how many units gave its figures", () => {
    for (const [id, { units }] of sums)
      expect(String(summary.get(id)?.[12])).toMatch(new RegExp(`^${units}/`));
  });
});

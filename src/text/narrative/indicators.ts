import type { IndicatorTotal } from "../../domain/consolidate/consolidation";
import type { Appendix1Row, Indicator, RowId } from "../../domain/plan/plan";
import type { Narrative } from "../../domain/report/narrative";
import type { Report } from "../../domain/report/report";
import { verdictCounts } from "../../domain/sheet/summary-counts";
import { paddedCount } from "../counting";
import { indicatorResult } from "./indicator-sentences";
import { bareName, countsPhrase } from "./phrases";

/** Results of Phụ lục I: the counts, then a paragraph for each group of the plan. */
export function indicatorParagraphs(report: Report): Narrative {
  const groups = groupsOf(report.plan.appendix1.rows);
  return [
    { kind: "paragraph", key: "indicators", text: indicatorCounts(report) },
    ...groups.map((rows) => ({
      kind: "paragraph" as const,
      key: `indicators.${rows[0]?.id ?? ""}`,
      text: groupText(rows, report),
    })),
  ];
}

function indicatorCounts({ consolidation }: Report): string {
  const { indicators } = consolidation;
  const counts = verdictCounts(indicators);
  const said = countsPhrase([
    ["đã đạt", counts.met, true],
    ["gần đạt", counts.near, true],
    ["chưa đạt", counts.missed, true],
    ["chưa công bố", counts.unpublished],
    ["không phát sinh", counts.notArising],
    ["chưa có số liệu", counts.none],
  ]);
  return `Trong ${paddedCount(indicators.length)} chỉ tiêu của Phụ lục I: ${said}. Cụ thể:`;
}

/** A heading of the plan with the rows under it, or an indicator that stands alone. */
function groupsOf(rows: readonly Appendix1Row[]): readonly (readonly Appendix1Row[])[] {
  const groups: Appendix1Row[][] = [];
  for (const row of rows) {
    const isOwn = row.kind === "group" ? !row.isSubgroup : row.parentId === null;
    if (isOwn || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

function groupText(rows: readonly Appendix1Row[], report: Report): string {
  const totals = new Map(report.consolidation.indicators.map((total) => [total.id, total]));
  const [first, ...rest] = rows;
  if (first === undefined) return "";
  return [first, ...rest]
    .map((row, index) => rowLine(row, { isFirst: index === 0, totals, report }))
    .join("\n");
}

interface LineContext {
  readonly isFirst: boolean;
  readonly totals: ReadonlyMap<RowId, IndicatorTotal>;
  readonly report: Report;
}

function rowLine(row: Appendix1Row, { isFirst, totals, report }: LineContext): string {
  const name = bareName(row.name);
  if (row.kind === "group") return isFirst ? `Nhóm ${row.ordinal} - ${name}:` : `- ${row.ordinal}. ${name}:`;
  const own = row.ordinal === "" ? "- " : `- ${row.ordinal}. `;
  const lead = isFirst ? `Chỉ tiêu ${row.ordinal} - ` : own;
  const total = totals.get(row.id);
  return `${lead}${name}: ${total ? indicatorResult(row, total, report) : "chưa có số liệu"}.`;
}

/** "chỉ tiêu 7.2 (Tỷ lệ lập hồ sơ công việc …)" */
export function indicatorName({ ordinal, name }: Indicator): string {
  const bare = bareName(name);
  return ordinal === "" ? `chỉ tiêu “${bare}”` : `chỉ tiêu ${ordinal} “${bare}”`;
}

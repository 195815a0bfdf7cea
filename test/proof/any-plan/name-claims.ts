import { planOn } from "../../../src/domain/plan/in-force";
import type { Plan } from "../../../src/domain/plan/plan";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { cellText } from "../../../src/domain/sheet/cell-text";
import type { Job } from "./job";
import type { Outputs } from "./outputs";

type Names = readonly (readonly [id: string, name: string])[];

/** Rows and units whose names, and the head of the document, are missing where they should stand. */
export function nameMisfits(job: Job, outputs: Outputs): readonly string[] {
  const { plan, period, forms } = job;
  const first = rowNames(plan, "appendix1");
  const second = rowNames(plan, "appendix2");
  const units = planOn(plan, period.to).units.map(({ id, name }) => [id, name] as const);
  const byMark = new Map(outputs.summary.map((sheet) => [mark(sheet), sheet]));
  const [paperFirst, paperSecond] = outputs.paper.appendices;
  const paperNames = (rows: typeof paperFirst) => rows?.table.rows.map((cells) => cells[1]?.text) ?? [];
  return [
    ...forms.flatMap(({ sheets: [one, two] }) => [
      ...missingRows(first, one, "the form, Phụ lục I"),
      ...missingRows(second, two, "the form, Phụ lục II"),
    ]),
    ...missingRows(first, byMark.get("cchc:summary"), "Tổng hợp"),
    ...(second.length > 0 ? missingRows(second, byMark.get("cchc:summaryTasks"), "Tổng hợp PL II") : []),
    ...missingRows(units, byMark.get("cchc:byUnit"), "Theo đơn vị"),
    ...lacking(first, new Set(paperNames(paperFirst)), "the document, Phụ lục I"),
    ...lacking(second, new Set(paperNames(paperSecond)), "the document, Phụ lục II"),
    ...headMisfits(job, outputs),
  ];
}

function mark({ cells }: SheetBlueprint): string {
  return cells[0]?.[0] ? cellText(cells[0][0]) : "";
}

function rowNames({ appendix1, appendix2 }: Plan, appendix: "appendix1" | "appendix2"): Names {
  if (appendix === "appendix1")
    return appendix1.rows.flatMap((row): Names => {
      const parts = row.kind === "composite" ? row.inputs : [];
      return [[row.id, row.name], ...parts.map(({ rowId, label }) => [rowId, `- ${label}`] as const)];
    });
  const groups = appendix2.groups.map(({ id, title }) => [id, title] as const);
  return [...groups, ...appendix2.tasks.map(({ id, name }) => [id, name] as const)];
}

/** Names that do not stand in the row of their id. */
function missingRows(names: Names, sheet: SheetBlueprint | undefined, where: string): readonly string[] {
  const rows = new Map((sheet?.cells ?? []).map((cells) => [cells[0] ? cellText(cells[0]) : "", cells]));
  return names
    .filter(([id, name]) => !(rows.get(id) ?? []).some((cell) => cellText(cell) === name))
    .map(([id, name]) => `${where}: ${id} without “${name}”`);
}

function lacking(names: Names, shown: ReadonlySet<string | undefined>, where: string): readonly string[] {
  return names
    .filter(([, name]) => !shown.has(name))
    .map(([id, name]) => `${where}: ${id} without “${name}”`);
}

/** The agency in force, the plan's title and the period's label stand in the document. */
function headMisfits({ plan, period }: Job, { paper }: Outputs): readonly string[] {
  const { agency } = planOn(plan, period.to);
  const body = paper.body.map(({ text }) => text).join("\n");
  const wanted: readonly (readonly [string, boolean])[] = [
    ["the agency", paper.head.agency === agency.name.toLocaleUpperCase("vi")],
    ["the place", paper.head.placeAndDate.startsWith(agency.place)],
    ["the symbol", paper.head.number.includes(agency.docSymbol)],
    ["the signer", paper.foot.signer === agency.signer],
    ["the title", body.includes(plan.title)],
    ["the year", body.includes(String(plan.year))],
  ];
  return wanted.filter(([, stands]) => !stands).map(([what]) => `the document lacks ${what} (${period.id})`);
}

import type { Area } from "../../../src/domain/address";
import type { SheetBlueprint, Validation } from "../../../src/domain/sheet/blueprint";
import { cellText } from "../../../src/domain/sheet/cell-text";
import type { Job } from "./job";
import type { Outputs } from "./outputs";

/** Excel's own limits. */
const limits = {
  cell: 32_767,
  formula: 8192,
  literal: 255,
  tab: 31,
  title: 32,
  prompt: 255,
  alert: 225,
  height: 409,
};

function allSheets({ forms }: Job, { summary, tabs, others }: Outputs): readonly SheetBlueprint[] {
  return [...forms.flatMap(({ sheets }) => sheets), ...summary, ...tabs, ...others];
}

/** What Excel would refuse, cut or repair. */
export function excelMisfits(job: Job, outputs: Outputs): readonly string[] {
  const { summary, tabs, others } = outputs;
  const books = [...job.forms.map(({ sheets }) => sheets), [...summary, ...others], tabs];
  return [
    ...books.flatMap(tabMisfits),
    ...allSheets(job, outputs).flatMap((sheet) =>
      [
        ...cellMisfits(sheet),
        ...shapeMisfits(sheet),
        ...sheet.validations.flatMap(validationMisfits),
        ...chartMisfits(sheet),
      ].map((misfit) => `${sheet.name}: ${misfit}`),
    ),
  ];
}

function tabMisfits(sheets: readonly SheetBlueprint[]): readonly string[] {
  const names = sheets.map(({ name }) => name);
  const bad = names.filter((name) => !/^(?!')[^\\/?*[\]:\p{Cc}]{1,31}$/u.test(name) || name.endsWith("'"));
  const doubled = names.filter((name, at) => names.findIndex((other) => same(name, other)) !== at);
  return [...bad, ...doubled].map((name) => `no name for a tab: “${name}”`);
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function cellMisfits({ cells }: SheetBlueprint): readonly string[] {
  return cells.flatMap((row, index) =>
    row.flatMap(({ value }) => {
      if (value.kind === "text" && value.text.length > limits.cell) return [`row ${index}: too long a text`];
      if (value.kind === "number" && !Number.isFinite(value.number)) return [`row ${index}: ${value.number}`];
      if (value.kind !== "formula") return [];
      const literals = value.formula.match(/"(?:[^"]|"")*"/g) ?? [];
      const isLong =
        value.formula.length > limits.formula || literals.some((each) => each.length > limits.literal);
      return isLong ? [`row ${index}: too long a formula`] : [];
    }),
  );
}

/** Rows as wide as the columns, merges and frozen panes inside, a print area over everything below the hidden row. */
function shapeMisfits({ cells, rows, columns, merges, print, freeze }: SheetBlueprint): readonly string[] {
  const [bottom, right] = [cells.length - 1, columns.length - 1];
  const whole = { top: 1, bottom, left: 1, right };
  const covers =
    print === null ||
    (["top", "bottom", "left", "right"] as const).every((at) => print.area[at] === whole[at]);
  const rules: readonly (readonly [boolean, string])[] = [
    [cells.every((row) => row.length === columns.length), "a row is torn"],
    [rows.length === cells.length, "rows without a shape"],
    [
      rows.every(({ height }) => height === null || (height > 0 && height <= limits.height)),
      "too high a row",
    ],
    [merges.every((area) => area.bottom <= bottom && area.right <= right), "a merge outside"],
    [
      merges.every((area, at) => merges.slice(at + 1).every((other) => isApart(area, other))),
      "merges overlap",
    ],
    [covers, `prints ${JSON.stringify(print?.area)} of ${JSON.stringify(whole)}`],
    [freeze === null || freeze.rows <= bottom + 1, "frozen outside"],
  ];
  return rules.flatMap(([holds, misfit]) => (holds ? [] : [misfit]));
}

function isApart(one: Area, other: Area): boolean {
  return one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
}

function validationMisfits({ prompt, alert }: Validation): readonly string[] {
  const long = (text = "", limit: number): boolean => text.length > limit;
  const rules: readonly (readonly [boolean, string])[] = [
    [long(prompt?.title, limits.title), "title of a prompt"],
    [long(prompt?.message, limits.prompt), `prompt of ${prompt?.message.length}`],
    [long(alert?.title, limits.title), "title of an alert"],
    [long(alert?.message, limits.alert), "alert"],
  ];
  return rules.flatMap(([isLong, what]) => (isLong ? [`too long: ${what}`] : []));
}

function chartMisfits({ charts = [], cells, columns }: SheetBlueprint): readonly string[] {
  return charts
    .filter(({ source, place }) =>
      [source, place].some((area) => area.bottom >= cells.length || area.right >= columns.length),
    )
    .map(({ name }) => `the chart ${name} lies outside`);
}

const holes = /undefined|NaN|Infinity|\[object|\bnull\b/;

/** Texts with what a program leaves when something is missing. */
export function textMisfits(job: Job, outputs: Outputs): readonly string[] {
  const { paper, csv, reminders } = outputs;
  const cells = allSheets(job, outputs).flatMap((sheet) => sheet.cells.flatMap((row) => row.map(cellText)));
  const prompts = allSheets(job, outputs).flatMap(({ validations }) =>
    validations.flatMap(({ prompt, alert }) => [prompt?.message ?? "", alert?.message ?? ""]),
  );
  const texts = [...cells, ...prompts, ...textsIn(paper), ...reminders, csv];
  return texts.filter((text) => holes.test(text)).map((text) => text.slice(0, 200));
}

/** Every text of plain data. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

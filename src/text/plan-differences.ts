import { formatNumber } from "../domain/attain/number-text";
import { formatDate } from "../domain/calendar-date";
import type { FieldChange, PlanDifference } from "../domain/plan/compare-plans";
import type { AnsweredBy, Leads, Plan, QualitativeVerdict, RowId, UnitId } from "../domain/plan/plan";
import type { PlanRowKind, RowFields } from "../domain/plan/plan-rows";
import { unitsById } from "../domain/plan/units-by-id";
import { differingRow } from "./differing-row";
import { planSheetWords } from "./plan-sheet-words";
import { apart, quoted } from "./quoting";

type Named = Pick<Plan, "units" | "appendix1" | "appendix2">;

/** A difference between two versions of a plan as one line without a full stop: “7.2: chỉ tiêu “85%” → “90%””. Units and groups go by the names of the plan given. */
export function planDifferenceText(difference: PlanDifference, plan: Named): string {
  if (difference.kind === "graceDays") return `Số ngày gia hạn: ${difference.before} → ${difference.after}`;
  const row = differingRow(difference.row);
  if (difference.kind === "changed") return `${row}: ${changeText(difference, plan)}`;
  return `${row}: ${rowWords[difference.kind]}${difference.kind === "moved" ? "" : ` ${quoted(difference.row.name)}`}`;
}

const rowWords = { added: "thêm dòng", removed: "bỏ dòng", moved: "đổi vị trí" } as const;

/** The first way of saying a value in which the two differ; texts of the printed plan come before what they mean. */
function changeText<F extends keyof RowFields>(
  change: FieldChange & { readonly field: F },
  plan: Named,
): string {
  const { field, before, after } = change as unknown as Change<F>;
  const { label, ways } = fieldWords[field];
  const said = ways.map((say) => [say(before, plan), say(after, plan)] as const);
  const [was, is] = said.find(([left, right]) => left !== right) ?? ["", ""];
  const [left, right] = apart(was, is);
  return `${label} ${quoted(left)} → ${quoted(right)}`;
}

interface Change<F extends keyof RowFields> {
  readonly field: F;
  readonly before: RowFields[F];
  readonly after: RowFields[F];
}

interface FieldWords<T> {
  readonly label: string;
  readonly ways: readonly ((value: T, plan: Named) => string)[];
}

function plain<T extends string>(label: string): FieldWords<T> {
  return { label, ways: [(text) => text] };
}

const { rowKinds, taskKinds, measures, timings, answeredBy } = planSheetWords;

const kindWords: Readonly<Record<PlanRowKind, string>> = {
  ...rowKinds,
  ...{ taskGroup: taskKinds.taskGroup, task: taskKinds.mainTask, component: taskKinds.componentTask },
};

const meanings: Readonly<Record<QualitativeVerdict, string>> = {
  ...{ met: "đạt", missed: "chưa đạt", unpublished: "chưa có kết quả" },
};

const fieldWords: { readonly [F in keyof RowFields]: FieldWords<RowFields[F]> } = {
  kind: { label: "loại dòng", ways: [(kind) => kindWords[kind]] },
  ordinal: plain("số thứ tự"),
  name: plain("tên"),
  parent: { label: "thuộc nhóm", ways: [groupNumber, (parent) => parent ?? ""] },
  target: {
    label: "chỉ tiêu",
    ways: [({ text }) => text, ({ percent }) => (percent === null ? "" : `${formatNumber(percent)}%`)],
  },
  measure: { label: "cách tính", ways: [(measure) => measures[measure]] },
  numerator: plain("tử số"),
  denominator: plain("mẫu số"),
  answeredBy: { label: "đơn vị nhập số liệu", ways: [answeredText] },
  verdicts: {
    label: "cách đánh giá",
    ways: [
      ({ options }) => options.map(({ label }) => label).join("; "),
      ({ details }) => details.join("; "),
      ({ options }) => options.map(({ label, verdict }) => `${label}: ${meanings[verdict]}`).join("; "),
    ],
  },
  monitoring: {
    label: "đơn vị theo dõi",
    ways: [({ text }) => text, ({ unitIds }, plan) => unitNames(unitIds, plan)],
  },
  executing: plain("đơn vị thực hiện"),
  products: { label: "sản phẩm", ways: [({ text }) => text, ({ products }) => products.join("; ")] },
  leads: { label: "đơn vị chủ trì", ways: [({ text }) => text, ({ leads }, plan) => leadText(leads, plan)] },
  coordination: plain("đơn vị phối hợp"),
  timing: { label: "thời gian", ways: [({ text }) => text, ({ kind }) => timings[kind]] },
  deadline: { label: "ngày hết hạn", ways: [(day) => (day === null ? "" : formatDate(day))] },
};

function answeredText(by: AnsweredBy, plan: Named): string {
  return typeof by === "string" ? answeredBy[by] : unitNames(by, plan);
}

function leadText(leads: Leads, plan: Named): string {
  return leads.kind === "all" ? answeredBy.units : unitNames(leads.unitIds, plan);
}

function unitNames(unitIds: readonly UnitId[], plan: Named): string {
  return unitIds.map((id) => unitsById(plan).get(id)?.name ?? id).join("; ");
}

function groupNumber(parent: RowId | null, { appendix1, appendix2 }: Named): string {
  const row = appendix1.rows.find(({ id }) => id === parent);
  return row?.ordinal ?? appendix2.groups.find(({ id }) => id === parent)?.roman ?? parent ?? "";
}

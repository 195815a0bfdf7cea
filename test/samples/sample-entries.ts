import { serialFromDate } from "../../src/domain/calendar-date";
import { appendix1Rows, appendix2Rows, type FormRow } from "../../src/domain/form/form-rows";
import type { Plan, Task } from "../../src/domain/plan/plan";
import { sheetWords } from "../../src/text/sheet-words";
import type { Entries } from "../support/forms";
import { createRandom, type Random } from "./random";

/** What a unit has to report on: whether it handles administrative procedures and whether it inspects. */
const withProcedures = new Set(["CCKL", "CCTS", "CCTTBVTV", "CCCNTY", "CCTL", "CCPTNT", "CCQLCL", "QLXDCT"]);
const withInspections = new Set([...withProcedures, "TTS", "VPS", "TCCB"]);
const draftingDocuments = new Set(["CCKL", "CCTS", "KHTH"]);

type RatioRow = Extract<FormRow, { kind: "ratio" }>;
type Filled = Record<string, string | number>;

/** A full and correct report of a unit for Quý I 2024; the same for the same unit every time. */
export function goodEntries(plan: Plan, unitId: string): Entries {
  const random = createRandom(unitId);
  const dossiers = withProcedures.has(unitId) ? random.whole(80, 620) : 0;
  const rows = [...appendix1Rows(plan, unitId), ...appendix2Rows(plan, unitId)];
  return Object.assign({}, ...rows.map((row) => rowEntries(row, { unitId, dossiers, random }))) as Entries;
}

interface Scene {
  readonly unitId: string;
  readonly dossiers: number;
  readonly random: Random;
}

function rowEntries(row: FormRow, scene: Scene): Entries {
  if (!("isAnswered" in row) || !row.isAnswered) return {};
  if (row.kind === "ratio") return prefixed(row.id, ratioEntries(row, scene));
  if (row.kind === "qualitative") return prefixed(row.id, qualitativeEntries(row.id));
  return prefixed(row.id, taskEntries(row.task, scene));
}

function ratioEntries(row: RatioRow, scene: Scene): Filled {
  const denominator = denominatorOf(row.id, scene);
  if (denominator === 0) return { numerator: 0, denominator: 0, note: "Không phát sinh trong kỳ" };
  const { percent } = row.target;
  const reached = percent === 100 ? denominator : Math.ceil((denominator * percent) / 100);
  const isShort = denominator > 10 && scene.random.whole(1, 4) === 1;
  const numerator = isShort
    ? Math.floor((reached * scene.random.whole(80, 97)) / 100)
    : Math.min(denominator, reached + scene.random.whole(0, Math.floor((denominator - reached) / 2)));
  return {
    ...{ numerator, denominator, evidence: evidenceOf(row.id, scene) },
    ...(numerator < reached ? { explanation: explanations[row.id] ?? explanations.other } : {}),
  };
}

const explanations = {
  "PL1.3.1": "Còn thủ tục nội bộ mới ban hành, đang rà soát để công khai trong tháng 4.",
  "PL1.5b": "Một số viên chức đang học bổ sung chứng chỉ theo vị trí việc làm.",
  "PL1.7.2": "Một số phòng còn lập hồ sơ giấy; đã giao văn thư hướng dẫn lập trên hệ thống.",
  other: "Hồ sơ đầu năm còn nộp trực tiếp; đang bố trí người hướng dẫn tại bộ phận một cửa.",
} as Readonly<Record<string, string>> & { readonly other: string };

function denominatorOf(rowId: string, { unitId, dossiers, random }: Scene): number {
  if (rowId === "PL1.2") return draftingDocuments.has(unitId) ? random.whole(1, 3) : 0;
  if (rowId === "PL1.3.1") return withProcedures.has(unitId) ? random.whole(6, 24) : 0;
  if (rowId === "PL1.5a") return 15;
  if (rowId === "PL1.5b") return random.whole(9, 68);
  if (rowId === "PL1.7.1") return withInspections.has(unitId) ? random.whole(2, 14) : 0;
  if (rowId === "PL1.7.2") return random.whole(40, 260);
  if (rowId === "PL1.7.3b") return Math.floor(dossiers * 0.6);
  return rowId === "PL1.7.3d" ? Math.floor(dossiers * 0.9) : dossiers;
}

function evidenceOf(rowId: string, { unitId, random }: Scene): string {
  const report = `Báo cáo số ${random.whole(11, 98)}/BC-${symbolOf(unitId)} ngày ${random.whole(11, 14)}/3/2024`;
  return rowId.startsWith("PL1.7.3") || rowId.startsWith("PL1.3.")
    ? `Hệ thống thông tin giải quyết TTHC tỉnh; ${report}`
    : report;
}

function qualitativeEntries(rowId: string): Filled {
  if (rowId === "PL1.4")
    return {
      published:
        "Số ĐVSNCL đầu kỳ: 9; tại ngày chốt: 9; phải giảm: 1; số người giao: 412; đã giảm: 3; phải giảm: 8",
      verdict: "Đang thực hiện",
      evidence: "Công văn số 215/SNN-TCCB ngày 05/02/2024",
    };
  if (rowId === "PL1.6.1")
    return {
      published: "Kế hoạch: 1/2/5/1; thực hiện: 1/2/5/1",
      verdict: "Đang thực hiện",
      evidence: "Báo cáo số 41/BC-KHTH ngày 08/3/2024",
    };
  return { verdict: "Chưa có kết quả công bố", note: "Kết quả năm 2024 công bố trong năm 2025" };
}

function taskEntries(task: Task, scene: Scene): Filled {
  const { done, inProgress, notStarted } = sheetWords.taskStatuses;
  if (task.timing.kind === "byDecision") return { status: notStarted, note: "Chưa có văn bản của UBND tỉnh" };
  if (task.id === "PL2.8") return lateTask(done);
  if (task.timing.kind === "month" && task.timing.deadline < "2024-02-01") return doneTask(task, scene, done);
  if (task.id === "PL2.3")
    return scene.random.whole(1, 8) === 1 ? doneTask(task, scene, done) : { status: inProgress };
  return { status: task.timing.kind === "inYear" ? notStarted : inProgress };
}

function doneTask(task: Task, { unitId, random }: Scene, status: string): Filled {
  const day = serialFromDate(`2024-01-${random.whole(10, 30)}`);
  const type = task.productText.startsWith("Báo cáo") ? "BC" : "KH";
  return {
    ...{
      status,
      completedOn: day,
      documentNumber: `${random.whole(11, 60)}/${type}-${issuerOf(unitId)}`,
      documentDate: day,
    },
    evidence: `Hệ thống quản lý văn bản, ${symbolOf(unitId)}`,
  };
}

/** One task of the sample is done after its deadline, so that the consolidation shows one. */
function lateTask(status: string): Filled {
  const day = serialFromDate("2024-02-19");
  return {
    ...{ status, completedOn: day, documentNumber: "27/KH-SNN", documentDate: day },
    evidence: "Hệ thống quản lý văn bản, TTS",
    explanation: "Chờ ý kiến góp ý của các đơn vị; từ kỳ tới lấy ý kiến sớm hơn.",
  };
}

/** Offices within the department sign with its symbol, units with a seal of their own with theirs. */
function issuerOf(unitId: string): string {
  return ["VPS", "TCCB", "KHTH", "TTS", "QLXDCT"].includes(unitId) ? "SNN" : unitId;
}

function symbolOf(unitId: string): string {
  return unitId === "TCCB" || unitId === "VPS" ? `SNN-${unitId}` : unitId;
}

function prefixed(rowId: string, filled: Filled): Entries {
  return Object.fromEntries(Object.entries(filled).map(([column, value]) => [`${rowId}/${column}`, value]));
}

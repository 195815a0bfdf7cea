import { screen, within } from "@testing-library/react";
import type { PlanActions } from "../../src/app/plan-actions";
import type { PlanSheetProblem } from "../../src/domain/plan-sheet/plan-sheet-problem";
import { err, ok } from "../../src/domain/result";
import { downloads } from "./support/downloads";
import { plan } from "./support/plan";
import { button, startPane, waits } from "./support/render-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wrong: PlanSheetProblem = {
  ...{ problem: "badPercent", severity: "error", kind: "appendix1" },
  ...{ sheet: "Kế hoạch – Phụ lục I", cell: "F12", typed: "tám mươi", other: "" },
};

async function planPanel(changes: Partial<PlanActions> = {}, inForce = plan) {
  const pane = startPane({ plan: inForce }, undefined, changes);
  await waits(0);
  await pane.user.click(await button("Kế hoạch và cài đặt"));
  return { ...pane, panel: within(await screen.findByRole("region", { name: "Kế hoạch và cài đặt" })) };
}

test("the gear shows the plan in force in place of the tabs, and a tab puts it away", async () => {
  const { user, panel } = await planPanel();
  expect(panel.getByText(plan.title)).toBeTruthy();
  expect(panel.getByText(/3 chỉ tiêu · 2 nhiệm vụ/)).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Biểu mẫu" }));
  expect(screen.queryByRole("region", { name: "Kế hoạch và cài đặt" })).toBeNull();
});

test("parts of a task are not counted as tasks", async () => {
  const [task, ...others] = plan.appendix2.tasks;
  if (task === undefined) throw new Error("no task");
  const tasks = [task, { ...task, id: "PL2.1a", isMain: false }, ...others];
  const withPart = { ...plan, appendix2: { ...plan.appendix2, tasks } };
  const { panel } = await planPanel({}, withPart);
  expect(panel.getByText(/3 chỉ tiêu · 2 nhiệm vụ/)).toBeTruthy();
});

test("what must be mended is named with its cell, and a button goes there", async () => {
  const { user, panel, actions } = await planPanel({
    checkPlan: () => Promise.resolve(ok({ plan: null, problems: [wrong], mapProblems: [], differences: [] })),
  });
  await user.click(await button("Kiểm tra kế hoạch"));
  expect(panel.getByText("Có 1 chỗ phải sửa trước khi áp dụng.")).toBeTruthy();
  expect(panel.getByText("Không đọc được số phải đạt từ “tám mươi”.")).toBeTruthy();
  await user.click(await button("Đến ô F12 · trang “Kế hoạch – Phụ lục I”"));
  expect(actions.goTo).toHaveBeenCalledWith({
    ...{ sheet: "Kế hoạch – Phụ lục I", cell: "F12", rowId: null, column: null },
  });
});

test("an applied plan opens the pane anew, which says so", async () => {
  const { user, opened } = await planPanel();
  await user.click(await button("Áp dụng kế hoạch"));
  await waits(0);
  expect(opened()).toBe(2);
  expect(screen.getByText(/Đã áp dụng kế hoạch năm 2024/)).toBeTruthy();
});

test("a plan with something to be mended is not applied: the pane stays as it is", async () => {
  const { user, panel, opened } = await planPanel({
    applyPlan: () => Promise.resolve(ok({ plan: null, problems: [wrong], mapProblems: [], differences: [] })),
  });
  await user.click(await button("Áp dụng kế hoạch"));
  expect(opened()).toBe(1);
  expect(panel.getByText("Có 1 chỗ phải sửa trước khi áp dụng.")).toBeTruthy();
});

test("sheets that stand in the workbook are drawn over only after the officer says so", async () => {
  const { user, plans } = await planPanel({
    readPastedDecision: ({ replaces }) =>
      Promise.resolve(replaces ? ok({ plan, doubts: [] }) : err({ kind: "planSheetsThere" })),
  });
  await user.click(await button("Đọc kế hoạch từ văn bản"));
  await user.click(await button("Đọc bảng đã dán"));
  expect((await screen.findByRole("alert")).textContent).toContain("Sổ tính đang có các trang của kế hoạch");
  await user.click(screen.getByRole("checkbox", { name: "Thay các trang kế hoạch đang có" }));
  await user.click(await button("Đọc bảng đã dán"));
  expect(plans.readPastedDecision).toHaveBeenLastCalledWith({ replaces: true });
  expect(screen.getByText("Đã đọc kế hoạch năm 2024 vào các trang của sổ tính.")).toBeTruthy();
});

test("what would change in the plan in force is listed before it is applied", async () => {
  const row = { appendix: "appendix2", rowId: "PL2.2", ordinal: "2", name: "Kiểm tra" } as const;
  const { user, panel } = await planPanel({
    checkPlan: () =>
      Promise.resolve(
        ok({ plan, problems: [], mapProblems: [], differences: [{ kind: "removed" as const, row }] }),
      ),
  });
  await user.click(await button("Kiểm tra kế hoạch"));
  expect(panel.getByText("nhiệm vụ 2: bỏ dòng “Kiểm tra”")).toBeTruthy();
});

test("of several plans that came in files the officer chooses one, or puts all into one file", async () => {
  const other = { ...plan, id: "SCT-2024", title: "Kế hoạch của Sở Công Thương" };
  const saved = downloads();
  const { user, plans, panel } = await planPanel({
    readPlanFiles: () => Promise.resolve(ok([plan, other])),
  });
  await user.click(await button("Tệp kế hoạch"));
  const files = [new File(["{}"], "a.json"), new File(["{}"], "b.json")];
  await user.upload(screen.getByLabelText("Nhận tệp kế hoạch", { selector: "input" }), files);
  expect(panel.getByText("Đã đọc 2 kế hoạch. Chọn kế hoạch cần dùng dưới đây.")).toBeTruthy();
  expect(plans.takePlan).not.toHaveBeenCalled();
  await user.click(await button("Gộp thành một tệp"));
  expect(plans.packPlans).toHaveBeenCalledWith([plan, other]);
  expect(saved.map(({ name }) => name)).toEqual(["x.cchc-plan.json"]);
  await user.click(await button("Lập các trang theo “Kế hoạch của Sở Công Thương”"));
  expect(plans.takePlan).toHaveBeenCalledWith(other, { replaces: false });
});

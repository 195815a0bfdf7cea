import { screen, within } from "@testing-library/react";
import type { PaneActions } from "../../src/app/actions";
import type { PagePicture } from "../../src/domain/sheet/page-pictures";
import { pageStyle } from "../../src/domain/sheet/styles";
import { ok } from "../../src/domain/result";
import { consolidation, fails } from "./support/fake-actions";
import { registerView } from "./support/fake-register";
import { button } from "./support/render-pane";
import { summaryWith } from "./support/summary-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const picture = (text: string): PagePicture => ({
  ...{ width: 842, height: 595 },
  boxes: [{ left: 40, top: 60, width: 200, height: 20, text, style: pageStyle }],
});

const sheet = (name: string, pages: readonly string[]) => ({
  ...{ name, pageCount: pages.length },
  pageAt: (index: number) => (pages[index] === undefined ? null : picture(pages[index])),
});

const twoSheets = [sheet("Tổng hợp", ["Trang đầu", "Trang sau"]), sheet("Biểu đồ", ["Trang biểu đồ"])];

async function opened(changes: Partial<PaneActions> = {}) {
  const pane = await summaryWith(registerView(), {
    previewPages: () => Promise.resolve(ok(twoSheets)),
    ...changes,
  });
  await pane.user.click(await button("Tạo bảng tổng hợp"));
  return pane;
}

const preview = () => screen.getByRole("region", { name: "Trang in" });

test("the pages of the chosen sheets are turned one by one, each with its sheet's name", async () => {
  const { user, actions } = await opened();
  await user.click(screen.getByRole("checkbox", { name: "Theo đơn vị" }));
  await user.click(await button("Xem trước khi in"));
  const [, chosen] = actions.previewPages.mock.calls[0] ?? [];
  expect(chosen).toEqual(["summary", "tasks", "unitTasks", "charts"]);
  expect(within(preview()).getByText("Tổng hợp: trang 1/2")).toBeTruthy();
  expect(within(preview()).getByText("Trang đầu")).toBeTruthy();
  const next = within(preview()).getByRole("button", { name: "Trang sau" });
  await user.click(next);
  await user.click(next);
  expect(within(preview()).getByText("Biểu đồ: trang 1/1")).toBeTruthy();
  expect(within(preview()).getByText("Trang biểu đồ")).toBeTruthy();
  expect(within(preview()).getByText("Trang 3/3")).toBeTruthy();
});

test("a page is enlarged and made to fit again", async () => {
  const { user } = await opened();
  await user.click(await button("Xem trước khi in"));
  const large = within(preview()).getByRole("button", { name: "Phóng to" });
  expect(large.getAttribute("aria-pressed")).toBe("false");
  await user.click(large);
  expect(within(preview()).getByRole("button", { name: "Vừa ngăn" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
});

test("the pages go when other sheets are chosen, and come with none when nothing is chosen", async () => {
  const { user } = await opened();
  await user.click(await button("Xem trước khi in"));
  await user.click(screen.getByRole("checkbox", { name: "Biểu đồ" }));
  expect(screen.queryByRole("region", { name: "Trang in" })).toBeNull();
  for (const name of ["Tổng hợp", "Tổng hợp PL II", "Theo đơn vị", "Nhiệm vụ theo đơn vị"])
    await user.click(screen.getByRole("checkbox", { name }));
  expect((await button("Xem trước khi in")).getAttribute("aria-disabled")).toBe("true");
});

test("a workbook that cannot be read is said, and nothing is shown", async () => {
  const { user } = await opened({ previewPages: fails({ kind: "sheetTaken", sheet: "Biểu đồ" }) });
  await user.click(await button("Xem trước khi in"));
  expect(screen.getByRole("alert").textContent).not.toBe("");
  expect(screen.queryByRole("region", { name: "Trang in" })).toBeNull();
});

test("units are ranked only when somebody asks", async () => {
  const cells = new Map([
    ["PL1.2", { ...judged, verdict: "met" as const }],
    ["PL1.3.2", { ...judged, verdict: "missed" as const }],
  ]);
  const byUnit = [{ unitId: "VPS", hasReported: true, cells }];
  const { user } = await opened({ consolidate: () => Promise.resolve(ok({ ...consolidation, byUnit })) });
  expect(screen.queryByText("1/2 (50%)")).toBeNull();
  await user.click(await button("Xếp hạng đơn vị"));
  expect(screen.getByText("1/2 (50%)")).toBeTruthy();
  expect(screen.getByText(/^1\. /)).toBeTruthy();
});

const judged = { isFaulty: false, numerator: 1, denominator: 1, ratio: 1 };

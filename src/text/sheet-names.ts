import type { SheetNames } from "../domain/sheet/sheet-words";

/** Tab names of the sheets. */
export const sheetNames: SheetNames = {
  appendix1: "Phụ lục I",
  appendix2: "Phụ lục II",
  summary: "Tổng hợp",
  summaryTasks: "Tổng hợp PL II",
  byUnit: "Theo đơn vị",
  unitTasks: "Nhiệm vụ theo đơn vị",
  charts: "Biểu đồ",
  data: "Dữ liệu",
  passing: (name) => `${name.slice(0, 20)} (mới)`,
  retired: (name, count) =>
    count === 1 ? `${name.slice(0, 20)} (cũ)` : `${name.slice(0, 20)} (cũ ${count})`,
};

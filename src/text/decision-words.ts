import type { AppendixNumber, DecisionColumn } from "../domain/decision/columns";
import type { HeadField } from "../domain/decision/doubt";

/** Appendices as the officer calls them. */
export const appendixNames: Readonly<Record<AppendixNumber, string>> = { 1: "Phụ lục I", 2: "Phụ lục II" };

/** Columns of a decision's tables as the officer calls them. */
export const decisionColumnNames: Readonly<Record<DecisionColumn, string>> = {
  ordinal: "Số thứ tự",
  name: "Tên chỉ tiêu, nhiệm vụ",
  target: "Chỉ tiêu phấn đấu",
  responsibility: "Trách nhiệm",
  monitoring: "Đơn vị theo dõi",
  executing: "Đơn vị thực hiện",
  product: "Sản phẩm",
  lead: "Đơn vị chủ trì",
  coordination: "Đơn vị phối hợp",
  timing: "Thời gian thực hiện",
  other: "Cột khác",
};

/** What stands at the head and the foot of a plan. */
export const headFieldNames: Readonly<Record<HeadField, string>> = {
  title: "tên kế hoạch",
  agency: "tên cơ quan ban hành",
  parent: "tên cơ quan cấp trên",
  place: "nơi ban hành",
  docSymbol: "ký hiệu văn bản của cơ quan",
  signer: "người ký",
  recipients: "nơi nhận",
  preparedBy: "đơn vị tổng hợp báo cáo",
};

import { allYear } from "../../../src/domain/plan/in-force";
import type {
  GroupRow,
  Plan,
  QualitativeIndicator,
  RatioIndicator,
  Task,
} from "../../../src/domain/plan/plan";

const words = { targetText: "", monitoringText: "", executingText: "" };

const group = (ordinal: string, name: string): GroupRow => ({
  kind: "group",
  id: `PL1.${ordinal}`,
  ordinal,
  name,
  isSubgroup: ordinal.includes("."),
  monitoringText: "",
  executingText: "",
});

const ratio = (id: string, ordinal: string, parentId: string | null, name: string): RatioIndicator => ({
  ...words,
  kind: "ratio",
  id,
  ordinal,
  parentId,
  name,
  isItalic: false,
  monitoring: ["TCCB"],
  target: { percent: 80 },
  measure: "flow",
  input: { rowId: id, label: "", numerator: "Số hồ sơ", denominator: "Tổng số hồ sơ", answeredBy: "units" },
});

const index: QualitativeIndicator = {
  ...words,
  kind: "qualitative",
  id: "PL1.1.1",
  ordinal: "1.1",
  parentId: "PL1.1",
  name: "Chỉ số cải cách hành chính",
  isItalic: false,
  monitoring: ["TCCB"],
  measure: "published",
  verdictOptions: [{ label: "Đạt", verdict: "met" }],
  detailLabels: ["Điểm số"],
  answeredBy: "monitoringOffice",
};

const task = (ordinal: string, name: string): Task => ({
  id: `PL2.${ordinal}`,
  ordinal,
  groupId: "PL2.I",
  isMain: true,
  name,
  products: ["Báo cáo"],
  productText: "Báo cáo",
  leads: { kind: "units", unitIds: ["TCCB"] },
  leadText: "",
  coordinationText: "",
  timing: { kind: "month", deadline: "2024-01-31" },
  timingText: "Tháng 1",
});

/** A small plan: three units, two periods, three groups of indicators, two tasks. */
export const plan: Plan = {
  id: "SNN-2024",
  year: 2024,
  version: 1,
  title: "Kế hoạch cải cách hành chính năm 2024",
  fingerprint: "0123456789abcdef",
  agency: {
    name: "Sở Nông nghiệp và Phát triển nông thôn",
    parent: "UBND tỉnh",
    place: "Bình Định",
    docSymbol: "SNN",
    signTitle: "GIÁM ĐỐC",
    signer: "",
    reportsTo: [],
    recipients: [],
    preparedBy: "TCCB",
  },
  units: [
    { id: "VPS", name: "Văn phòng Sở", aliases: [], ...allYear },
    { id: "TCCB", name: "Phòng Tổ chức cán bộ", aliases: [], ...allYear },
    { id: "CCTTBVTV", name: "Chi cục Trồng trọt và Bảo vệ thực vật", aliases: [], ...allYear },
  ],
  periods: [
    { id: "Q1", label: "Quý I", from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" },
    { id: "H1", label: "6 tháng đầu năm", from: "2023-12-15", to: "2024-06-14", due: "2024-06-20" },
  ],
  appendix1: {
    heading: "PHỤ LỤC I",
    titleLines: [],
    reference: "",
    header: {
      ordinal: "STT",
      name: "Chỉ tiêu",
      target: "Chỉ tiêu phấn đấu",
      responsibility: "Trách nhiệm cụ thể",
      monitoring: "Đơn vị theo dõi",
      executing: "Đơn vị thực hiện",
    },
    rows: [
      group("1", "Kết quả các chỉ số"),
      index,
      ratio("PL1.2", "2", null, "Văn bản ban hành đúng trình tự"),
      group("7", "Chính quyền điện tử"),
      group("7.3", "Dịch vụ công trực tuyến"),
      ratio("PL1.7.3a", "", "PL1.7.3", "- Tỷ lệ hồ sơ trực tuyến"),
    ],
  },
  appendix2: {
    heading: "PHỤ LỤC II",
    titleLines: [],
    reference: "",
    header: [],
    groups: [{ id: "PL2.I", roman: "I", title: "CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH" }],
    tasks: [task("1", "Tổng kết công tác"), task("2", "Kiểm tra cải cách hành chính")],
  },
  relations: [],
  nearPercent: 90,
  deadlines: { monthDay: null, graceDays: 0 },
  laterAgencies: [],
  ...{ previousIds: [], previousPlanId: null },
};

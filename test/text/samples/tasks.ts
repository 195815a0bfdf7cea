import { proposal, safe } from "../../../src/domain/reading/reading";
import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

/** Samples of the rules on tasks and documents. */
export const tasksSamples: SamplesOf<RulesOf<"T">> = {
  T01: [[{}, "Chưa chọn tình hình thực hiện.", "Chọn một giá trị trong danh sách"]],
  T02: [
    [
      { typed: "?", options: ["Chưa thực hiện"], reading: { kind: "none" } },
      "“?” không có trong danh sách.",
      "Chọn một trong các giá trị: “Chưa",
    ],
    [
      { typed: "Đаng thực hiện", options: ["Đang thực hiện"], reading: safe("Đang thực hiện") },
      "“Đаng thực hiện” không có trong danh sách.",
      "Ghi “Đang thực hiện”.",
    ],
    [
      {
        typed: "thực hiện",
        options: ["Chưa thực hiện", "Đang thực hiện"],
        reading: { kind: "several", values: ["Chưa thực hiện", "Đang thực hiện"] },
      },
      "“thực hiện” có thể là “Chưa thực hiện” hoặc “Đang thực hiện”.",
      "Chọn giá trị đúng",
    ],
  ],
  T03: [
    [
      { typed: "Tháng 3", problem: "notDate", date: null, reading: { kind: "impossible" } },
      "“Tháng 3” không phải là ngày.",
      "Nhập ngày/tháng/năm",
    ],
    [
      { typed: "31/6/2024", problem: "noSuchDay", date: null, reading: { kind: "impossible" } },
      "“31/6/2024” là ngày không có trong lịch.",
      "Nhập ngày",
    ],
    [
      { typed: 2024, problem: "farYear", date: "1905-07-16", reading: { kind: "none" } },
      "“16/07/1905” là ngày quá xa năm kế hoạch.",
      "Nhập ngày",
    ],
    [
      { typed: "ngày 14 tháng 9 năm 2023", problem: "notDate", date: null, reading: safe("2023-09-14") },
      "“ngày 14 tháng 9 năm 2023” không phải là ngày.",
      "Ghi 14/09/2023.",
    ],
    [
      { typed: "14/9/24", problem: "notDate", date: null, reading: proposal("2024-09-14") },
      "“14/9/24” không phải là ngày.",
      "Nếu là 14/09/2024 thì ghi 14/09/2024",
    ],
    [
      {
        typed: "2024-03-04",
        problem: "notDate",
        date: null,
        reading: { kind: "several", values: ["2024-03-04", "2024-04-03"] },
      },
      "“2024-03-04” có thể là 04/03/2024 hoặc 03/04/2024.",
      "Chọn ngày đúng",
    ],
    [
      { typed: "chưa có", problem: "notDate", date: null, reading: { kind: "missing" } },
      "“chưa có” nghĩa là chưa có ngày.",
      "Để trống ô này",
    ],
  ],
  T04: [[{}, "Đã hoàn thành nhưng chưa có ngày hoàn thành.", "Nhập ngày hoàn thành"]],
  T05: [
    [
      { date: "2024-03-15", asOf: "2024-03-14" },
      "Ngày hoàn thành 15/03/2024 sau ngày chốt số liệu 14/03/2024.",
      "Sửa lại ngày",
    ],
  ],
  T06: [
    [
      { date: "2023-12-01", from: "2023-12-15" },
      "Ngày hoàn thành 01/12/2023 trước ngày bắt đầu kỳ 15/12/2023.",
      "Kiểm tra lại năm",
    ],
  ],
  T07: [
    [
      { date: "2024-03-01", done: "Đã hoàn thành" },
      "Có ngày hoàn thành 01/03/2024 nhưng tình hình thực hiện không phải là “Đã hoàn thành”.",
      "Chọn “Đã hoàn thành” nếu đã xong",
    ],
  ],
  T08: [[{}, "Đã hoàn thành nhưng chưa có tài liệu kiểm chứng.", "Ghi số, ký hiệu văn bản"]],
  T09: [[{}, "Không thực hiện hoặc điều chỉnh nhưng chưa nêu căn cứ.", "Ghi số, ký hiệu văn bản cho phép"]],
  T10: [
    [
      { date: "2024-03-15", asOf: "2024-03-14" },
      "Ngày văn bản 15/03/2024 sau ngày chốt số liệu 14/03/2024.",
      "Kiểm tra lại ngày của văn bản",
    ],
  ],
  T11: [
    [
      { typed: "35/kh-snn", proposed: "35/KH-SNN" },
      "“35/kh-snn” chưa đúng thể thức số, ký hiệu văn bản.",
      "Nếu là văn bản này thì ghi “35/KH-SNN”.",
    ],
    [{ typed: 35, proposed: null }, "“35” chưa đúng thể thức", "Ghi theo mẫu số/loại văn bản-cơ quan"],
  ],
  T12: [
    [
      { typed: "x", numbers: ["35/KH-SNN"], date: "2021-12-23", isWhole: true },
      "Ô này ghi cả số văn bản và ngày 23/12/2021.",
      "Ở ô này chỉ ghi “35/KH-SNN”; ngày ghi vào cột Ngày văn bản.",
    ],
    [
      { typed: "x", numbers: ["35/KH-SNN", "36/KH-SNN"], date: "2021-12-23", isWhole: true },
      "Ô này ghi nhiều số văn bản: “35/KH-SNN”, “36/KH-SNN”.",
      "Giữ số của văn bản là sản phẩm ở ô này",
    ],
    [
      { typed: "x", numbers: ["35/KH-SNN", "36/KH-SNN"], date: null, isWhole: true },
      "Ô này ghi nhiều số văn bản",
      "Giữ số",
    ],
  ],
  T13: [
    [
      { number: "512/SNN-TCCB", type: null, expected: ["KH"], product: "Kế hoạch của Sở" },
      "Sản phẩm là “Kế hoạch của Sở” nhưng “512/SNN-TCCB” là công văn.",
      "Ghi số, ký hiệu văn bản loại KH; nếu đúng thì giữ nguyên",
    ],
    [
      { number: "5/BC-SNN", type: "BC", expected: ["KH", "TTr"], product: "Kế hoạch" },
      "Sản phẩm là “Kế hoạch” nhưng “5/BC-SNN” là văn bản loại BC.",
      "Ghi số, ký hiệu văn bản loại KH, TTr",
    ],
  ],
  T14: [
    [
      { number: "5/KH-UBND", issuer: "UBND", expected: "SNN" },
      "Sản phẩm là văn bản mang ký hiệu “SNN” nhưng “5/KH-UBND” mang ký hiệu “UBND”.",
      "Ghi số, ký hiệu văn bản do Sở ban hành",
    ],
  ],
  T15: [
    [
      { documentDate: "2024-01-26", completedOn: "2024-01-25" },
      "Ngày văn bản 26/01/2024 sau ngày hoàn thành 25/01/2024.",
      "Kiểm tra lại cả hai ngày",
    ],
  ],
  T16: [
    [
      { link: "C:\\a.pdf", problem: "local" },
      "“C:\\a.pdf” là đường dẫn trên máy hoặc mạng nội bộ",
      "Ghi số, ký hiệu văn bản",
    ],
    [{ link: "zalo.me/g", problem: "chat" }, "“zalo.me/g” là đường dẫn của nhóm trò chuyện", "Ghi số"],
    [{ link: "http//x", problem: "malformed" }, "“http//x” không phải là đường dẫn đúng.", "Chép lại đủ"],
  ],
  T17: [
    [
      { date: "2023-10-31", earliest: "2023-11-01" },
      "Ngày văn bản 31/10/2023 quá sớm so với năm kế hoạch (trước 01/11/2023).",
      "Kiểm tra lại năm",
    ],
  ],
  T18: [[{ typed: "24/1/2024", date: "2024-01-24" }, "“24/1/2024” đang ở dạng chữ", "Gõ lại ngày này"]],
  T19: [
    [
      { date: "2024-02-01", swapped: "2024-01-02", asOf: null },
      "Ngày 01/02/2024 có thể đã bị đảo ngày và tháng.",
      "Nếu là ngày 2 tháng 1 thì sửa thành 02/01/2024; nếu đúng là ngày 1 tháng 2 thì giữ nguyên",
    ],
    [
      { date: "2024-05-02", swapped: "2024-02-05", asOf: "2024-03-14" },
      "Ngày 02/05/2024 có thể",
      "Nếu là ngày 5 tháng 2 thì sửa thành 05/02/2024; nếu không thì sửa lại, vì 02/05/2024 sau ngày chốt số liệu 14/03/2024.",
    ],
  ],
};

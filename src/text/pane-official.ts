/** Sentences of "Số liệu chính thức": figures for the whole department entered by the officer. */
export const officialText = {
  title: "Số liệu chính thức",
  intro:
    "Nếu toàn cơ quan đã có số liệu từ nguồn chính thức, nhập vào đây; kết quả sẽ tính theo số liệu này, tổng các đơn vị vẫn được ghi bên cạnh.",
  numerator: "Tử số",
  denominator: "Mẫu số",
  source: "Nguồn số liệu",
  sourceHint: "Ví dụ: Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, ngày 15/03/2024",
  save: "Lưu số liệu chính thức",
  remove: "Bỏ số liệu chính thức",
  figures: (figures: string) => `Số liệu chính thức: ${figures}`,
  sourceOf: (source: string) => `Nguồn: ${source}`,
  problems: {
    notACount: "Nhập số nguyên từ 0 trở lên, chỉ gồm chữ số, ví dụ 1200.",
    tooLarge: "Số quá lớn. Nhập số có không quá 12 chữ số.",
    aboveDenominator: "Tử số không thể lớn hơn mẫu số. Kiểm tra lại cả hai số.",
    noSource: "Ghi nguồn của số liệu để người đọc đối chiếu được.",
  },
};

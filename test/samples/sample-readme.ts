import { sampleFiles, strayFile } from "./sample-files";

/** The README of `seeds/submissions`, from the same list as the files. */
export function sampleReadme(): string {
  const rows = [
    ...sampleFiles.map(({ file, unitId, about }) => [file, unitId, about]),
    [strayFile.file, "", strayFile.about],
  ];
  return [
    "# Báo cáo mẫu của các đơn vị, Quý I năm 2024",
    "",
    "Số liệu tự đặt để thử phần mềm, không phải số liệu thật. Tạo lại bằng `npm run samples`: cùng mã nguồn cho ra đúng các tệp này.",
    "",
    "| Tệp | Đơn vị | Đúng, sai |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    "Chưa gửi báo cáo: Văn phòng Điều phối Chương trình nông thôn mới tỉnh (VPDPNTM), Trung tâm Giống nông nghiệp (TTGNN), Ban Quản lý rừng đặc dụng An Toàn (BQLRDDAT).",
    "",
    "Kết quả mong đợi khi tổng hợp Quý I: nhận 14/19 đơn vị; 3 tệp bị từ chối (sai kỳ, sai năm, không phải biểu mẫu); 1 tệp có bản mới hơn.",
    "",
  ].join("\n");
}

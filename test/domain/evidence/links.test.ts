import { badLink } from "../../../src/domain/evidence/links";

describe("links of evidence", () => {
  it.each([
    ["C:\\Users\\an\\bao-cao.pdf", "local", "C:\\Users\\an\\bao-cao.pdf"],
    ["Lưu tại D:/CCHC/q1.docx trên máy văn thư", "local", "D:/CCHC/q1.docx"],
    ["\\\\maychu\\CCHC\\q1.docx", "local", "\\\\maychu\\CCHC\\q1.docx"],
    ["file:///C:/q1.docx", "local", "file:///C:/q1.docx"],
    ["FILE:///C:/q1.docx", "local", "FILE:///C:/q1.docx"],
    ["https://Zalo.ME/g/abc123", "chat", "Zalo.ME/g/abc123"],
    ["HTP://snn.gov.vn", "malformed", "HTP://snn.gov.vn"],
    ["https://zalo.me/g/abc123", "chat", "zalo.me/g/abc123"],
    ["chat.zalo.me/abc", "chat", "chat.zalo.me/abc"],
    ["xem t.me/cchc", "chat", "t.me/cchc"],
    ["http//snn.gov.vn/tin", "malformed", "http//snn.gov.vn/tin"],
    ["http:/snn.gov.vn", "malformed", "http:/snn.gov.vn"],
    ["https:\\\\snn.gov.vn", "malformed", "https:\\\\snn.gov.vn"],
    ["http: //snn.gov.vn", "malformed", "http:"],
    ["htttp://snn.gov.vn", "malformed", "htttp://snn.gov.vn"],
    ["www snn.gov.vn", "malformed", "www"],
    ["wwwsnn.gov.vn", "malformed", "wwwsnn.gov.vn"],
    ["www,snn.gov.vn", "malformed", "www"],
  ])("[T16] %s is %s", (text, problem, link) => {
    expect(badLink(text)).toEqual({ link, problem });
  });

  it.each([
    "https://snn.binhdinh.gov.vn/tin?id=5&x=http",
    "http://vanban/35",
    "www.snn.binhdinh.gov.vn",
    "snn.binhdinh.gov.vn",
    "https://drive.google.com/file/d/abc",
    "Nhóm Zalo của Sở",
    "Báo cáo số 41/BC-KHTH ngày 08/3/2024",
    "Mục B: kho lưu trữ; tập C/2024",
    "giao thức https",
    "Hệ thống thông tin giải quyết TTHC tỉnh; Báo cáo số 11/BC-CCTS",
    "",
  ])("[T16] %j is silent", (text) => {
    expect(badLink(text)).toBeNull();
  });
});

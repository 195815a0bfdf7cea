import fc from "fast-check";
import { formatDate } from "../../../src/domain/calendar-date";
import { splitDocumentCell } from "../../../src/domain/evidence/document-cell";

const kh = "35/KH-SNN";
const letter = "512/SNN-TCCB";

describe("what stands in a number cell", () => {
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ["35/KH-SNN", [kh], [], true],
    ["35/KH-SNN ngày 23/12/2021", [kh], ["2021-12-23"], true],
    ["35/KH-SNN, ngày 23-12-2021", [kh], ["2021-12-23"], true],
    ["35/KH-SNN (ký ngày 23.12.2021)", [kh], ["2021-12-23"], true],
    ["35/kh-snn ngày 23 tháng 12 năm 2021", [kh], ["2021-12-23"], true],
    ["35/KH-SNN; 512/SNN-TCCB", [kh, letter], [], true],
    ["35/KH-SNN - 512/SNN-TCCB", [kh, letter], [], true],
    ["35/KH-SNN và 512/SNN-TCCB ngày 1/2/2024", [kh, letter], ["2024-02-01"], true],
    ["35/KH-SNN, 35/KH-SNN", [kh], [], true],
    ["16/2023/QĐ-UBND", ["16/2023/QĐ-UBND"], [], true],
    ["35/KH-SNN (bản sao)", [kh], [], false],
    ["Kế hoạch 35/KH-SNN ngày 23/12/2021", [kh], ["2021-12-23"], false],
    ["35/KH-SNN về chuyển đổi số ngày 23/12/2021", [kh], ["2021-12-23"], false],
    ["35/KH-SNN ngày 31/6/2024", [kh], [], false],
    ["35/KH-SNN ngày 23/12/21", [kh], [], false],
    ["23/12/2021", [], ["2021-12-23"], true],
    ["35/KH", [], [], false],
    ["chưa có", [], [], false],
    ["", [], [], false],
  ])("[T12] %s", (text, numbers, dates, isWhole) => {
    expect(splitDocumentCell(text)).toEqual({ numbers, dates, isWhole });
  });

  it("[T12] a number and any day are told apart, whatever the day", () => {
    const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(kh, letter, "16/2023/QĐ-UBND"), (day, number) => {
        const date = day.toISOString().slice(0, 10);
        const expected = { numbers: [number], dates: [date], isWhole: true };
        expect(splitDocumentCell(`${number} ngày ${formatDate(date)}`)).toEqual(expected);
      }),
    );
  });
});

import { ratioVerdict } from "../../src/domain/attain/attainment";
import { differenceInPoints, neededForTarget, neededIfAllNew } from "../../src/domain/attain/needed";
import type { Ratio } from "../../src/domain/attain/ratio";
import type { Standing } from "../../src/domain/attain/standing";
import { appendix1Rows } from "../../src/domain/form/form-rows";
import { standingNeed, standingReason } from "../../src/text/standing-words";
import { realPlan } from "../support/real-plan";

const ratioRows = appendix1Rows(realPlan, "TCCB").flatMap((row) => (row.kind === "ratio" ? [row] : []));

function standing(rowId: string, ratio: Ratio | null, more: Partial<Standing> = {}): Standing {
  const row = ratioRows.find(({ id }) => id === rowId);
  if (!row) throw new Error(`No row ${rowId}`);
  const { target, input } = row;
  return {
    ...{ rowId, ratio, percent: target.percent, nearPercent: 90 },
    verdict: ratioVerdict(ratio, target, 90),
    difference: ratio && differenceInPoints(ratio, target),
    needed: ratio && neededForTarget(ratio, target),
    neededIfAllNew: ratio && neededIfAllNew(ratio, target),
    ...{ numeratorText: input.numerator, denominatorText: input.denominator },
    ...more,
  };
}

const of = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });

describe("why a row stands as it does", () => {
  it.each<[string, Ratio | null, string]>([
    ["above", of(63, 98), "63/98 hồ sơ tiếp nhận = 64,29%, cao hơn chỉ tiêu 55% là 9,29 điểm phần trăm."],
    ["at the target", of(55, 100), "55/100 hồ sơ tiếp nhận = 55%, bằng chỉ tiêu 55%."],
    [
      "near",
      of(1054, 2000),
      "1.054/2.000 hồ sơ tiếp nhận = 52,7%, thấp hơn chỉ tiêu 55% là 2,3 điểm phần trăm; gần đạt vì bằng 95,8% chỉ tiêu, từ 90% trở lên.",
    ],
    [
      "missed",
      of(17, 98),
      "17/98 hồ sơ tiếp nhận = 17,35%, thấp hơn chỉ tiêu 55% là 37,65 điểm phần trăm; chưa đạt vì mới bằng 31,5% chỉ tiêu, dưới 90%.",
    ],
    [
      "by a hair above: as shown",
      of(550_001, 1_000_000),
      "550.001/1.000.000 hồ sơ tiếp nhận = 55%, bằng chỉ tiêu 55%.",
    ],
    ["not arising", of(0, 0), "Không phát sinh (0/0) nên không so với chỉ tiêu 55%."],
    ["no figures", null, "Chưa đủ số liệu hợp lệ để so với chỉ tiêu 55%."],
  ])("%s", (_, ratio, sentence) => {
    expect(standingReason(standing("PL1.7.3a", ratio))).toBe(sentence);
  });

  it("never says that a missed target is hit, however close", () => {
    expect(standingReason(standing("PL1.3.1", of(99_996, 100_000)))).toBe(
      "99.996/100.000 TTHC nội bộ = 99,99%, thấp hơn chỉ tiêu 100% là 0,01 điểm phần trăm; gần đạt vì bằng 99,9% chỉ tiêu, từ 90% trở lên.",
    );
  });

  it("gives the threshold that the verdict was judged by", () => {
    const judged = standing("PL1.7.3a", of(50, 100), { nearPercent: 95, verdict: "missed" });
    expect(standingReason(judged)).toContain("chưa đạt vì mới bằng 90,9% chỉ tiêu, dưới 95%.");
  });
});

describe("how much is still needed", () => {
  it.each<[string, string, Ratio | null, string | null]>([
    [
      "both ways",
      "PL1.7.3a",
      of(17, 98),
      "Cần thêm 37 hồ sơ tiếp nhận trực tuyến để đạt 55% (mẫu số giữ nguyên); nếu mọi hồ sơ tiếp nhận phát sinh thêm đều đạt yêu cầu thì cần thêm 82.",
    ],
    [
      "a target of 100 % has one way",
      "PL1.2",
      of(7, 10),
      "Cần thêm 03 VBQPPL do Sở chủ trì tham mưu được ban hành đúng trình tự, thủ tục, thẩm quyền, tiến độ để đạt 100% (mẫu số giữ nguyên).",
    ],
    [
      "thousands and remarks in brackets",
      "PL1.7.2",
      of(0, 2000),
      "Cần thêm 1.800 hồ sơ công việc được lập trên môi trường mạng để đạt 90% (mẫu số giữ nguyên); nếu mọi hồ sơ công việc phát sinh thêm đều đạt yêu cầu thì cần thêm 18.000.",
    ],
    ["reached", "PL1.7.3a", of(63, 98), null],
    ["not arising", "PL1.7.3a", of(0, 0), null],
    ["no figures", "PL1.7.3a", null, null],
  ])("%s", (_, rowId, ratio, sentence) => {
    expect(standingNeed(standing(rowId, ratio))).toBe(sentence);
  });

  it("words of a plan that do not begin with “Số” are quoted, not bent", () => {
    const words = { numeratorText: "Hồ sơ đúng hạn", denominatorText: "Hồ sơ đã giải quyết" };
    expect(standingNeed(standing("PL1.7.3a", of(17, 98), words))).toBe(
      "Cần thêm 37 ở tử số (Hồ sơ đúng hạn) để đạt 55% (mẫu số giữ nguyên); nếu mọi trường hợp phát sinh thêm đều đạt yêu cầu thì cần thêm 82.",
    );
    expect(standingReason(standing("PL1.7.3a", of(63, 98), words))).toMatch(/^63\/98 = 64,29%, /);
  });

  it.each([
    ["PL1.2", "VBQPPL"],
    ["PL1.3.1", "TTHC nội bộ"],
    ["PL1.3.2", "hồ sơ TTHC"],
    ["PL1.3.3", "hồ sơ TTHC"],
    ["PL1.5a", "cơ quan, đơn vị"],
    ["PL1.5b", "công chức, viên chức"],
    ["PL1.7.1", "cuộc kiểm tra"],
    ["PL1.7.2", "hồ sơ công việc"],
    ["PL1.7.3a", "hồ sơ tiếp nhận"],
    ["PL1.7.3b", "giao dịch thanh toán"],
    ["PL1.7.3c", "hồ sơ TTHC"],
    ["PL1.7.3d", "hồ sơ"],
  ])("row %s of the plan counts %s", (rowId, noun) => {
    expect(standingReason(standing(rowId, of(1, 2)))).toMatch(new RegExp(`^1/2 ${noun} = 50%, `));
  });
});

import { correctTerms, indexTerms } from "../../../src/domain/decision/correct-name";
import { decisionTerms } from "../../../src/text/decision-terms";

describe("correctTerms", () => {
  const terms = indexTerms(decisionTerms);

  it.each([
    ["Chỉ số Chuyên đổi số (DTI)", "Chỉ số Chuyển đổi số (DTI)"],
    ["CHUYÊN ĐỔI SỐ", "CHUYỂN ĐỔI SỐ"],
    ["thu tuc hanh chinh", "thủ tục hành chính"],
    ["Cán bộ, cong chức", "Cán bộ, công chức"],
    ["Cơ quan hành chính nhà nước", "Cơ quan hành chính nhà nước"],
    ["Chuyên đề số 1", "Chuyên đề số 1"],
    ["", ""],
  ])("%s reads %s", (text, expected) => {
    expect(correctTerms(text, terms)).toBe(expected);
  });
});

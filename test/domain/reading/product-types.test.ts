import { productTypes } from "../../../src/domain/reading/product-types";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";
import plan from "../../../seeds/plan-2024.json";

const typesOf = (product: string) => productTypes(product, entryVocabulary);

describe("document types of a product", () => {
  it.each([
    ["Kế hoạch của Sở", ["KH", "QĐ"]],
    ["Báo cáo tổng kết của Sở", ["BC"]],
    ["Báo cáo thực hiện Kế hoạch", ["BC"]],
    ["Kế hoạch, báo cáo", ["KH", "QĐ"]],
    ["- Tờ trình của Sở.", ["TTr"]],
    ["Dự thảo Quyết định", ["QĐ"]],
    ["Văn bản triển khai Kế hoạch", null],
    ["Văn bản của Sở", null],
    ["Đăng tải trên Web Sở", null],
    ["Kếhoạch", null],
    ["", null],
  ])("[W12] %j", (product, types) => {
    expect(typesOf(product)).toEqual(types);
  });

  it("[W12] knows every product of the plan", () => {
    const products = plan.appendix2.tasks.flatMap(({ products: each }) => each);
    expect(products.length).toBeGreaterThan(20);
    const phrases = entryVocabulary.productTypes.map(({ phrase }) => phrase);
    expect(products.filter((text) => !phrases.some((phrase) => text.toLowerCase().includes(phrase)))).toEqual(
      [],
    );
  });
});

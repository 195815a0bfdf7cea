import { fnv1a64 } from "../../../src/domain/plan/fingerprint";

describe("fnv1a64", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "089be207b544f1e4"],
    ["Đạt", "256c57e683cc1931"],
  ])("of %j", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });
});

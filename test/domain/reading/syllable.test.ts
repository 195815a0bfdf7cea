import { isSyllable } from "../../../src/domain/reading/syllable";
import { seedTexts } from "./seed-texts";

describe("spelling of a syllable", () => {
  it.each([
    "quý",
    "quyết",
    "giếng",
    "gìn",
    "khuỷu",
    "nghiêng",
    "ƯU",
    "Đường",
    "hoá",
    "hóa",
    "uỷ",
    "ủy",
    "xoong",
    "già",
    "quí",
  ])("[W10] %s is one", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });

  it.each([
    "",
    "Môc",
    "các̣",
    "khaù",
    "quyù",
    "maì",
    "trÝ",
    "thaùng",
    "Müller",
    "xyz",
    "hạng1",
    "đ",
    "ña",
    "cat",
    "tiêngs",
  ])("[W10] %s is none", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it("[W10] knows nearly every word of the plan", () => {
    const words = seedTexts
      .flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => /[^\x00-\x7f]/.test(word));
    const unknown = [...new Set(words)].filter((word) => !isSyllable(word));
    expect(words.length).toBeGreaterThan(1000);
    expect(unknown.length).toBeLessThan(10);
  });
});

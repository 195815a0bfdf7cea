import { unmarked } from "../../src/domain/reading/typed-text";
import { entryVocabulary } from "../../src/text/entry-vocabulary";

const { nothing, missing, ticks, countUnits, dateWords, productTypes } = entryVocabulary;
const lists = { nothing, missing, ticks, countUnits, phrases: productTypes.map(({ phrase }) => phrase) };

describe("words that officers type", () => {
  it.each(Object.entries(lists))("are in lower case, composed and each once: %s", (_, words) => {
    expect(words.map((word) => word.toLowerCase().normalize("NFC").trim())).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  });

  it("mean one thing: nothing is not missing, and neither is a tick or a unit", () => {
    const meanings = [nothing, missing, ticks, countUnits].flatMap((words) => [
      ...new Set(words.map((word) => unmarked(word) || word)),
    ]);
    expect(meanings).toHaveLength(new Set(meanings).size);
  });

  it("name the three parts of a day differently", () => {
    expect(new Set(Object.values(dateWords).map(unmarked)).size).toBe(3);
  });
});

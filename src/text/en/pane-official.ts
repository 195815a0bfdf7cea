import type { officialText as vietnamese } from "../pane-official";

/** Sentences of "Official figures": figures for the whole department entered by the officer. */
export const officialText: typeof vietnamese = {
  title: "Official figures",
  intro:
    "If an official source has figures for the whole department, enter them here; the result is then calculated from them, with the sum of the units shown beside it.",
  numerator: "Numerator",
  denominator: "Denominator",
  source: "Source",
  sourceHint: "In Vietnamese, as it is printed: the system or document and its date",
  save: "Save official figures",
  remove: "Remove official figures",
  figures: (figures) => `Official figures: ${figures}`,
  sourceOf: (source) => `Source: ${source}`,
  problems: {
    notACount: "Enter a whole number of 0 or more, digits only, for example 1200.",
    tooLarge: "The number is too large. Enter at most 12 digits.",
    aboveDenominator: "The numerator cannot exceed the denominator. Check both numbers.",
    noSource: "State the source of the figures so that readers can verify them.",
  },
};

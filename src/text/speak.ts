/**
 * Puts the sentences of another language in the place of those in force, part by part: whoever holds a part of them holds the new ones
 * from now on. Tables that sheets are written from are never given here: sheets stay Vietnamese.
 */
export function speak<T extends object>(inForce: T, words: T): void {
  for (const [name, said] of Object.entries(words) as [string, unknown][]) {
    const own: unknown = Reflect.get(inForce, name);
    if (isTable(own) && isTable(said)) speak(own, said);
    else Reflect.set(inForce, name, said);
  }
}

/** The pane speaks English where Excel does, and Vietnamese in every other case, also where the language is not told. */
export function isEnglish(displayLanguage: string | undefined): boolean {
  return /^en(-|$)/i.test(displayLanguage ?? "");
}

function isTable(words: unknown): words is object {
  return typeof words === "object" && words !== null;
}

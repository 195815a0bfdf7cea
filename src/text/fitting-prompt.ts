/** Excel's limit for what a prompt says; a longer one is refused with everything drawn beside it. */
const longestPrompt = 255;

/** A sentence around words of the plan, the words cut at a space when the whole would be longer than Excel takes. */
export function fittingPrompt(words: string, sentence: (words: string) => string): string {
  const whole = sentence(words);
  if (whole.length <= longestPrompt) return whole;
  const room = longestPrompt - sentence("…").length;
  const space = words.lastIndexOf(" ", room);
  const cut = words.slice(0, space > 0 ? space : room).replace(/[\ud800-\udbff]$/, "");
  return sentence(`${cut.replace(/[\s,;.]+$/, "")}…`);
}

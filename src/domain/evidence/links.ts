/** Why a link to evidence leads nowhere for whoever reads the report. */
export type LinkProblem = "local" | "chat" | "malformed";

/** A link as it stands in the text, with what is wrong with it. */
export interface BadLink {
  readonly link: string;
  readonly problem: LinkProblem;
}

const tail = '[^\\s;,)"\\u201d]*';

/** `before` is what stands before the link: looking behind is a syntax error in Safari before 16.4. */
const patterns: readonly (readonly [LinkProblem, RegExp])[] = [
  ["local", new RegExp(`\\bfile:/${tail}`, "i")],
  ["malformed", new RegExp(`\\bhttps?(?=\\s*[:/\\\\])(?!://[\\p{L}\\d])${tail}`, "iu")],
  ["local", new RegExp(`(?<before>^|[^\\p{L}\\d])[a-z]:[\\\\/][\\p{L}\\d_]${tail}`, "iu")],
  ["local", new RegExp(`\\\\\\\\[\\p{L}\\d]${tail}`, "u")],
  ["chat", new RegExp(`\\b(?:[a-z]+\\.)?(?:zalo\\.me|m\\.me|messenger\\.com|t\\.me)\\b${tail}`, "i")],
  ["malformed", new RegExp(`\\b(?:htp|htttp|hhtp|hppt|ttp)s?:/${tail}`, "i")],
  ["malformed", new RegExp(`(?<before>^|[^\\p{L}\\d.])www(?!\\.[\\p{L}\\d])${tail}`, "iu")],
];

/** The first link of a text that only the sender can open (a path on a disk or a server, a chat) or that is no link ("http//", "www" without a dot); null when all is well. */
export function badLink(text: string): BadLink | null {
  for (const [problem, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return { link: found[0].slice((found.groups?.before ?? "").length), problem };
  }
  return null;
}

import { strFromU8, strToU8, type Unzipped } from "fflate";

/** Changes the text of one part; a part that is missing is a mistake of ours. */
export function changePart(parts: Unzipped, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`${path} is missing`);
  parts[path] = strToU8(change(strFromU8(part)));
}

import type { ByteScan } from "./byte-scan";

const xmlns = [120, 109, 108, 110, 115] as const;

/** Takes note of the attribute name last met; false when its tag had it already, or when it changes what names mean inside. */
export function isNewAttribute(scan: ByteScan): boolean {
  const { met, metCount, nameStart, nameEnd, open } = scan;
  for (let at = 0; at < metCount; at += 2) if (isSameName(scan, met[at] ?? 0, met[at + 1] ?? 0)) return false;
  met[metCount] = nameStart;
  met[metCount + 1] = nameEnd;
  scan.metCount = metCount + 2;
  return open.length <= 1 || !startsNamespace(scan);
}

function isSameName({ bytes, nameStart, nameEnd }: ByteScan, from: number, to: number): boolean {
  if (to - from !== nameEnd - nameStart) return false;
  let at = 0;
  while (from + at < to && bytes[from + at] === bytes[nameStart + at]) at++;
  return from + at === to;
}

/** Namespaces are taken from the root alone. */
function startsNamespace({ bytes, nameStart }: ByteScan): boolean {
  return xmlns.every((letter, at) => bytes[nameStart + at] === letter);
}

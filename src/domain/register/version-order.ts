import type { Arrival } from "./arrival";

/** N04: versions stand by the time they were saved, then by the file's name, then by content; when each was added never matters. */
export function inVersionOrder(arrivals: readonly Arrival[]): readonly Arrival[] {
  const keyed = arrivals.map((arrival) => ({ arrival, time: timeOf(arrival) }));
  keyed.sort((a, b) => a.time - b.time || byText(a.arrival, b.arrival));
  return keyed.map(({ arrival }) => arrival);
}

/** Milliseconds since 1970, so that "…:00Z" and "…:00.000Z" are one moment; a time that is none comes before all others. */
function timeOf({ versionTime }: Arrival): number {
  const time = Date.parse(versionTime);
  return Number.isNaN(time) ? -8.64e15 : time;
}

function byText(a: Arrival, b: Arrival): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

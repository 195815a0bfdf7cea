import type { Arrival } from "./arrival";

/** N03: the same content counts once, as it came in first (so that who was on time stays so); judged again, the last judgement holds. */
export function distinctArrivals(arrivals: readonly Arrival[]): readonly Arrival[] {
  const byId = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const same = byId.get(arrival.id);
    if (same) same.push(arrival);
    else byId.set(arrival.id, [arrival]);
  }
  return [...byId.values()].flatMap(([first, ...again]) =>
    first === undefined ? [] : again.length === 0 ? [first] : [merged([first, ...again])],
  );
}

const made = new WeakMap<Arrival, { readonly first: Arrival; readonly arrival: Arrival }>();

function merged(same: readonly [Arrival, ...Arrival[]]): Arrival {
  const first = same.reduce((one, other) => (receiptKey(other) < receiptKey(one) ? other : one));
  const last = same.reduce((one, other) => (judgementKey(other) > judgementKey(one) ? other : one));
  const known = made.get(last);
  if (known?.first === first) return known.arrival;
  const arrival = last === first ? first : judgedAnew(first, last);
  made.set(last, { first, arrival });
  return arrival;
}

/** A report may be packed and opened each time it is asked for, so it is passed on unopened. */
function judgedAnew(first: Arrival, last: Arrival): Arrival {
  const { id, source, file, savedAt, savedBy, versionTime, receivedOn, addedAt } = first;
  const { failure, findings, asOf } = last;
  return {
    ...{ id, source, file, savedAt, savedBy, versionTime, receivedOn, addedAt, failure, findings, asOf },
    get report() {
      return last.report;
    },
  };
}

function receiptKey({ receivedOn, addedAt, versionTime, file }: Arrival): string {
  return [receivedOn, addedAt, versionTime, file].join("\u0000");
}

/** Two judgements of one moment are told apart by what they say, so that their order never matters. */
function judgementKey({ addedAt, asOf, failure, findings }: Arrival): string {
  return [addedAt, asOf, failure ?? "", JSON.stringify(findings)].join("\u0000");
}

/**
 * Why the slow reader gives no grid: "malformed" is no XML, "contradictory" is XML with two readings or none (both must be
 * refused by every reader), "invalid" is outside the standard in a way that a reader may mend.
 */
export type FaultKind = "malformed" | "contradictory" | "invalid";

/** Carries a fault up from deep inside the slow reader. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
  }
}

/** Stops the slow reader. */
export function fault(kind: FaultKind, reason: string): never {
  throw new Fault(kind, reason);
}

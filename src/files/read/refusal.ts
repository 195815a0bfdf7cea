import type { FileFailure } from "../../app/ports";

export type RefusalCode = FileFailure["code"];

/** Carries a refusal up from deep inside a file; `readWorkbook` alone catches it and turns it into a Result. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** Stops reading: the file is refused as a whole, never read in part. */
export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}

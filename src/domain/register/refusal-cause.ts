import type { Finding } from "../check/finding";
import { isAcceptable } from "../check/severity";
import type { RefusedArrival } from "./register-view";

/** C08: the first finding for which a file does not count; null when it could not be read. */
export function refusalCause({ findings }: Pick<RefusedArrival, "findings">): Finding | null {
  return findings.find((found) => !isAcceptable([found])) ?? null;
}

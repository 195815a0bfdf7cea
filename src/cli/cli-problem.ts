import type { PlanFailure } from "../app/ports";
import type { Period, Unit } from "../domain/plan/plan";

/** Why a command could not run (exit code 2); the sentences stand in `src/text/cli.ts`. */
export type CliProblem =
  | PlanFailure
  | { readonly kind: "usage" }
  | { readonly kind: "unknownCommand"; readonly command: string }
  | { readonly kind: "badArgument"; readonly detail: string }
  | { readonly kind: "missingOption"; readonly option: string }
  | { readonly kind: "badDate"; readonly typed: string }
  | { readonly kind: "noFiles" }
  | { readonly kind: "stopped" }
  | { readonly kind: "notFound"; readonly path: string }
  | { readonly kind: "badJson"; readonly path: string }
  | { readonly kind: "unknownUnit"; readonly typed: string; readonly units: readonly Unit[] }
  | { readonly kind: "unknownPeriod"; readonly typed: string; readonly periods: readonly Period[] }
  | { readonly kind: "noFolder"; readonly path: string }
  | { readonly kind: "overInput"; readonly path: string }
  | { readonly kind: "sameOutput"; readonly path: string }
  | { readonly kind: "notWritten"; readonly path: string; readonly code: string };

/** What a command did: 0 done, 1 findings of severity error. */
export type ExitCode = 0 | 1;

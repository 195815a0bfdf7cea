import type { Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { PlanWork } from "./plan-ports";
import type { FileFailure, PackedFile, PlanFailure, SourceFile } from "./ports";

/** The plans of files that came from elsewhere, those of packs among them, in the order of the files; none of them twice. */
export async function readPlanFiles(
  picked: readonly SourceFile[],
  { files }: Pick<PlanWork, "files">,
): Promise<Result<readonly Plan[], Failure>> {
  const plans: Plan[] = [];
  for (const file of picked) {
    const read = await files.read(file);
    if (!read.ok) return err(fileFailure(file, read.error));
    const twice = read.value.find(({ id }) => plans.some((plan) => plan.id === id));
    if (twice) return err({ kind: "planTwice", title: twice.title });
    plans.push(...read.value);
  }
  return ok(plans);
}

function fileFailure({ name }: SourceFile, failure: PlanFailure | FileFailure): Failure {
  const paths = failure.kind === "file" ? [] : failure.problems.map(({ path }) => path);
  return { kind: "planFile", file: name, paths };
}

/** One plan as a file of its own, several as a pack. */
export function planFileOf(
  plans: readonly Plan[],
  { files, fileName }: Pick<PlanWork, "files" | "fileName">,
): PackedFile {
  return { name: fileName(plans), bytes: files.write(plans) };
}

import type { Failure } from "../../app/actions";
import type { Result } from "../../domain/result";

const retryEveryMs = 700;
const retryForMs = 20_000;

type Operation<T> = () => Promise<Result<T, Failure>>;

/** Repeats an operation that Excel refuses because a cell is being typed in: every 700 ms, for 20 s, then gives its failure. */
export async function retryWhileEditing<T>(
  operation: Operation<T>,
  onWait: () => void,
): Promise<Result<T, Failure>> {
  let result = await operation();
  for (let waited = 0; isCellBeingEdited(result) && waited < retryForMs; waited += retryEveryMs) {
    onWait();
    await new Promise((resolve) => setTimeout(resolve, retryEveryMs));
    result = await operation();
  }
  return result;
}

function isCellBeingEdited(result: Result<unknown, Failure>): boolean {
  return (
    !result.ok && result.error.kind === "excel" && result.error.code === "InvalidOperationInCellEditMode"
  );
}

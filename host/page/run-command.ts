import type { ExcelHost } from "../bridge/excel-host";
import type { ManifestButton } from "./manifest-ribbon";
import type { StatusBar } from "./status-bar";
import { TEXTS } from "./texts";

/** Excel gives a function command five minutes; a person watching this page gives less. */
const PATIENCE_MS = 30_000;

/** Runs a button's function in the add-in and says what came of it; one at a time per button, as in Excel. */
export async function runCommand(
  host: ExcelHost,
  status: StatusBar,
  name: string,
  { id, label }: ManifestButton,
) {
  status.hold(TEXTS.status.running(label));
  try {
    const outcome = await Promise.race([host.runCommand(name, id), wait(PATIENCE_MS)]);
    status.tell(outcome === "late" ? TEXTS.status.unanswered(label) : TEXTS.status.ready);
  } catch {
    status.tell(TEXTS.status.noCommands);
  }
}

function wait(milliseconds: number): Promise<"late"> {
  return new Promise((resolve) => setTimeout(() => resolve("late"), milliseconds));
}

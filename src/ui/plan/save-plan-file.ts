import type { PackedFile } from "../../app/ports";
import { downloadFile } from "../parts/download-file";

/** Hands a file of plans to the browser, and gives its name. */
export function savePlanFile({ name, bytes }: PackedFile): string {
  downloadFile(name, { pieces: [new Uint8Array(bytes)], type: "application/json" });
  return name;
}

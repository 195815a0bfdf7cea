import type { ValidForm } from "../../proof/valid-forms";
import { asFiles, differentForms } from "../forms";
import { flavourOf, inFlavour } from "./flavours";

/** Different filled forms and their files, in the mix of writers that an office receives. */
export async function formsAtHand(
  count: number,
): Promise<{ readonly forms: readonly ValidForm[]; readonly files: readonly Uint8Array[] }> {
  const forms = differentForms(count);
  const written = await asFiles(forms);
  return { forms, files: written.map((file, index) => inFlavour(file, flavourOf(index), index)) };
}

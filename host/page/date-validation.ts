import type { FUniver } from "@univerjs/core/facade";
import { DataValidatorRegistryService } from "@univerjs/data-validation";

/** Excel takes any number for a day where a date is asked; Univer asks for a text that reads as a date in en-US. */
export function takeNumbersForDates(api: FUniver): void {
  const injector = api.getActiveWorkbook()?.getActiveSheet().getInject();
  const validator = injector?.get(DataValidatorRegistryService).getValidatorItem("date");
  if (!validator) throw new Error("Univer has no date validation");
  validator.isValidType = async ({ value }) => typeof value === "number";
}

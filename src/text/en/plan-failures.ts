import type { PlanSourceFailure } from "../../app/plan-actions";
import type { FailureText } from "../failures";

const untouched = "The workbook and the plan in use have not changed.";
const mostPaths = 5;

/** Sentences for a plan that could not be read, laid out or applied, in English. */
export function describePlanFailure(
  failure: PlanSourceFailure | { readonly kind: "noPlanSheets" },
): FailureText {
  switch (failure.kind) {
    case "noPlanSheets":
      return {
        title: "The workbook has no sheets of the plan yet.",
        body: `${untouched} Press “Edit the plan” to prepare them.`,
      };
    case "planSheetsThere":
      return {
        title: "The workbook has sheets of a plan.",
        body: `${untouched} Apply the plan on those sheets first, or tick “Replace the sheets of the plan” and try again.`,
      };
    case "decision":
      return {
        title: "No plan could be proposed from this document.",
        body: `${untouched} ${decisionBody(failure.failure)}`,
      };
    case "decisionFile":
      return {
        title: "This document could not be read.",
        body: `${untouched} Choose a Word document (.docx) that opens in Word, or paste its tables into a sheet.`,
      };
    case "planFile":
      return {
        title: `The file “${failure.file}” is not a plan that can be used.`,
        body: `${untouched} ${placesText(failure.paths)}`,
      };
    case "planTwice":
      return {
        title: `The chosen files have “${failure.title}” twice.`,
        body: `${untouched} Choose again, one file for each plan.`,
      };
  }
}

function decisionBody(failure: Extract<PlanSourceFailure, { kind: "decision" }>["failure"]): string {
  switch (failure.kind) {
    case "empty":
      return "There is nothing in it. Paste the tables of both appendices, or choose another file.";
    case "picturesOnly":
      return "Its tables are pictures. Copy them as tables from the Word document.";
    case "noTables":
      return "It has no table. Paste the tables of both appendices, or choose the Word document.";
    case "noYear":
      return "The year of the plan is not in it. Add the title line with the year above the table.";
    case "noUnits":
      return "No unit is named in it. Check the columns of the responsible units.";
    case "noRows":
      return "A table has no rows below its heading. Copy the whole table again.";
    case "columnsMissing":
      return "A table lacks columns that a plan needs. Check its heading row and copy the whole table again.";
  }
}

function placesText(paths: readonly string[]): string {
  if (paths.length === 0) return "Choose a plan file that this add-in exported.";
  const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : "";
  return `Places in the file: ${paths.slice(0, mostPaths).join("; ")}${more}. Ask the sender for the file again.`;
}

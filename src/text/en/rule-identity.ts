import { isNewer, type VersionFacts } from "../../domain/check/fact-shapes";
import type { RulesOf, RuleWords } from "../rule-words";
import { formDifferencesText } from "./form-differences";
import { quoted } from "./quoting";

/** Whose form it is, of which plan and when. */
export const identityWords: RuleWords<RulesOf<"I">> = {
  I01: ({ format }) =>
    format === null
      ? {
          problem: "This file is not a report form: it does not identify itself as one.",
          remedy:
            "Enter the figures into the form that was sent to the unit and send that one; do not copy it into another file.",
        }
      : {
          problem: `The form is of the kind ${quoted(format)}, which cannot be read.`,
          remedy: "Use the newest form sent by the consolidating unit.",
        },
  I02: ({ planId, planYear, expectedId, expectedYear }) => ({
    problem:
      planYear === null || planYear === expectedYear
        ? `The form is of the plan ${quoted(planId ?? "not known")}, not of the plan ${quoted(expectedId)}.`
        : `The form is of the plan for ${planYear}, not for ${expectedYear}.`,
    remedy: `Enter the figures into a form of the plan for ${expectedYear} and send that one.`,
  }),
  I03: (facts) => ({
    problem: `${versionsText(facts)}${facts.differences ? `: ${formDifferencesText(facts.differences)}` : ""}.`,
    remedy: isNewer(facts)
      ? "Load the new version of the plan and check again; do not update the form to the older plan."
      : "Press “Update forms” to get the new content; figures already entered are kept.",
  }),
  I04: ({ unitId }) => ({
    problem:
      unitId === null
        ? "The form does not state the reporting unit."
        : `The unit ${quoted(unitId)} is not among the units of the plan.`,
    remedy: "Create the form again for the right unit and enter the figures there.",
  }),
  I05: ({ unit, expected }) => ({
    problem: `The form is of ${quoted(unit)}, not of ${quoted(expected)}.`,
    remedy: `Choose the report file of ${quoted(expected)}.`,
  }),
  I06: ({ periodId }) => ({
    problem:
      periodId === null
        ? "The form does not state the reporting period."
        : `The reporting period ${quoted(periodId)} is not in the plan.`,
    remedy: "Create the form again for the right period and enter the figures there.",
  }),
  I07: ({ period, expected }) => ({
    problem: `The form is of the period ${quoted(period)}, not of ${quoted(expected)}.`,
    remedy: `Send the form of the period ${quoted(expected)}.`,
  }),
  I08: ({ unit, period, successor }) => ({
    problem: `${quoted(unit)} is no longer a reporting unit on the cut-off date of the period ${quoted(period)}.`,
    remedy:
      successor === null
        ? "Check the dates of the unit on the sheet “Đơn vị” of the plan; the figures in this file are not added up."
        : `${quoted(successor)} reports these figures: enter them into its form and send that one; this file is not added up.`,
  }),
};

/** Both versions where the form says its own and they are not the same number. */
function versionsText({ formVersion = null, planVersion }: VersionFacts): string {
  return formVersion === null || planVersion === undefined || formVersion === planVersion
    ? "The form was created from another version of the plan than the one in use"
    : `The form was created from version ${formVersion} of the plan; the one in use is version ${planVersion}`;
}

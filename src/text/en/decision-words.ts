import type { AppendixNumber, DecisionColumn } from "../../domain/decision/columns";
import type { HeadField } from "../../domain/decision/doubt";
import { decisionColumnNames } from "../decision-words";
import { quoted } from "./quoting";

/** Appendices as the officer calls them. */
export const appendixNames: Readonly<Record<AppendixNumber, string>> = { 1: "Appendix I", 2: "Appendix II" };

/** A column of a decision's tables by its Vietnamese name, as the document has it: column “Đơn vị chủ trì”. */
export function columnName(column: DecisionColumn): string {
  return `column ${quoted(decisionColumnNames[column])}`;
}

/** What stands at the head and the foot of a plan. */
export const headFieldNames: Readonly<Record<HeadField, string>> = {
  title: "the title of the plan",
  agency: "the name of the issuing agency",
  parent: "the name of the superior agency",
  place: "the place of issue",
  docSymbol: "the document symbol of the agency",
  signer: "the signatory",
  recipients: "the recipients",
  preparedBy: "the unit that consolidates the reports",
};

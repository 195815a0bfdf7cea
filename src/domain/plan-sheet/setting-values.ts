import type { Plan } from "../plan/plan";
import { textValue, type BlueprintValue } from "../sheet/blueprint";
import type { PlanSettingKey } from "./setting-keys";
import { listValue, numberValue } from "./sheet-rows";

/** What stands beside each setting of the year. */
export function settingValues(plan: Plan): Readonly<Record<PlanSettingKey, BlueprintValue>> {
  const { appendix1, appendix2, deadlines } = plan;
  const { header } = appendix1;
  const column = (index: number): BlueprintValue => textValue(appendix2.header[index] ?? "");
  return {
    year: numberValue(plan.year),
    title: textValue(plan.title),
    nearPercent: numberValue(plan.nearPercent),
    monthDay: numberValue(deadlines.monthDay),
    graceDays: numberValue(deadlines.graceDays),
    heading1: textValue(appendix1.heading),
    titleLines1: listValue(appendix1.titleLines),
    reference1: textValue(appendix1.reference),
    "header1.ordinal": textValue(header.ordinal),
    "header1.name": textValue(header.name),
    "header1.target": textValue(header.target),
    "header1.responsibility": textValue(header.responsibility),
    "header1.monitoring": textValue(header.monitoring),
    "header1.executing": textValue(header.executing),
    heading2: textValue(appendix2.heading),
    titleLines2: listValue(appendix2.titleLines),
    reference2: textValue(appendix2.reference),
    "header2.0": column(0),
    "header2.1": column(1),
    "header2.2": column(2),
    "header2.3": column(3),
    "header2.4": column(4),
    "header2.5": column(5),
  };
}

import type { Agency, Plan } from "../plan/plan";
import { textValue, type BlueprintValue } from "../sheet/blueprint";
import { agencySettingKeys, planSettingKeys, type AgencySettingKey } from "./setting-keys";
import type { PlanSheetWords } from "./plan-sheet-words";
import { dayValue, listValue, type PlanSheetRow } from "./sheet-rows";
import { settingValues } from "./setting-values";
import { unitNames } from "./unit-names";

type Context = { readonly plan: Plan; readonly words: PlanSheetWords };

/** The rows of "Đơn vị", in the order of every list. */
export function unitSheetRows({ plan }: Context): readonly PlanSheetRow[] {
  return plan.units.map(({ id, name, aliases, validFrom, validTo, successorId }) => ({
    ...{ id, closed: ["id"], isHeading: false },
    values: {
      ...{ id: textValue(id), name: textValue(name), aliases: listValue(aliases) },
      ...{ validFrom: dayValue(validFrom), validTo: dayValue(validTo) },
      successor: listValue(unitNames(plan, successorId === null ? [] : [successorId])),
    },
  }));
}

/** The rows of "Kỳ báo cáo". */
export function periodSheetRows({ plan }: Context): readonly PlanSheetRow[] {
  return plan.periods.map(({ id, label, from, to, due }) => ({
    ...{ id, closed: ["id"], isHeading: false },
    values: {
      ...{ id: textValue(id), label: textValue(label) },
      ...{ from: dayValue(from), to: dayValue(to), due: dayValue(due) },
    },
  }));
}

/** The rows of "Cài đặt": first what holds for the year, then the agency with its changes beside it. */
export function settingSheetRows(context: Context): readonly PlanSheetRow[] {
  const { plan, words } = context;
  const once = settingValues(plan);
  const changes = plan.laterAgencies.map((_, index) => `change${index + 1}`);
  return [
    ...planSettingKeys.map((id) => ({
      ...{ id, isHeading: false, closed: ["item", ...changeColumns(changes)] },
      values: { item: textValue(words.settings[id]), value: once[id] },
    })),
    ...agencySettingKeys.map((id) => ({
      ...{ id, isHeading: false, closed: ["item", ...(id === "agencyFrom" ? ["value"] : [])] },
      values: {
        item: textValue(words.settings[id]),
        value: agencyValue(id, plan.agency, context),
        ...Object.fromEntries(
          plan.laterAgencies.map(({ from, agency }, index) => [
            `change${index + 1}`,
            id === "agencyFrom" ? dayValue(from) : orNobody(agencyValue(id, agency, context), words),
          ]),
        ),
      },
    })),
  ];
}

/** Columns for the agency's changes: three, and one to spare when there are more. */
export function changeColumns(used: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(3, used.length + 1) }, (_, index) => `change${index + 1}`);
}

/** A blank cell of a change means "as before"; nothing at all has a word of its own. */
function orNobody(value: BlueprintValue, words: PlanSheetWords): BlueprintValue {
  return value.kind === "blank" ? textValue(words.nobody) : value;
}

function agencyValue(key: AgencySettingKey, agency: Agency, { plan }: Context): BlueprintValue {
  if (key === "agencyFrom") return textValue("");
  if (key === "preparedBy") return listValue(unitNames(plan, [agency.preparedBy]));
  const held = agency[key];
  return typeof held === "string" ? textValue(held) : listValue(held);
}

import * as v from "valibot";
import { date, graceDays, id, monthDay, problem, text, texts } from "./plan-fields";

const optionalDate = v.optional(v.nullable(date), null);

/** A unit that reports; without days it reports the whole year. */
const unit = v.object({
  ...{ id, name: text, aliases: v.optional(texts, []) },
  ...{ validFrom: optionalDate, validTo: optionalDate, successorId: v.optional(v.nullable(text), null) },
});

/** Units in the order of every list. */
export const unitList = v.pipe(v.array(unit), v.minLength(1, problem("emptyList")));

/** `seeds/units-<year>.json`: the units that report, beside a plan that does not name them all. */
export const unitsSchema = v.object({ units: unitList });

/** Units by id as a plan names them, groups of units such as `*ALL` among them. */
export const namedUnits = v.record(
  text,
  v.object({ name: text, aliases: v.optional(texts, []), isGroup: v.optional(v.boolean()) }),
);

/** The agency at the beginning of the year. */
export const agency = v.object({
  ...{ name: text, parent: text, docSymbol: id, signTitle: text, signer: text, recipients: texts },
});

/** The agency from a day on. */
export const laterAgency = v.object({
  ...{ from: date, ...agency.entries, place: text, preparedBy: text, reportsTo: texts },
});

/** How dated tasks are taken: the last day of the month and no days of grace unless said. */
export const deadlineRules = v.object({
  monthDay: v.optional(v.nullable(monthDay), null),
  graceDays: v.optional(graceDays, 0),
});

import type { Agency, Plan, Unit } from "../plan/plan";
import { foldText } from "../form/fold-text";
import type { Remark, RemarkPlace } from "./remark";
import type { Rolled } from "./rolled";
import { oldYearRemarks, unitChangeRemarks, weekendRemarks } from "./shared-remarks";

/** Y22: units that take over from others, and those that ended and stay. */
export function unitRemarks({ before, plan, units }: Rolled): readonly Remark[] {
  const succeeded = plan.units.flatMap(({ id }): Remark[] => {
    const names = before.units.filter((unit) => units.heirs.get(unit.id) === id).map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ kind: "unitSucceeds", sheet: "units", rowId: id, facts: { units: names } }];
  });
  const kept = units.kept.map((unit): Remark => {
    const facts = { unit: unit.name, day: lastDayOf(unit) };
    return { kind: "unitKept", sheet: "units", rowId: unit.id, facts };
  });
  return [...succeeded, ...kept];
}

/** Only units with a last day are kept. */
function lastDayOf({ validTo }: Unit): string {
  return validTo ?? "";
}

/** Y22: dates by which units report that fall on a weekend, and names that still say the old year. */
export function periodRemarks(rolled: Rolled): readonly Remark[] {
  return rolled.plan.periods.flatMap(({ id, label, due }) => {
    const place: RemarkPlace = { sheet: "periods", rowId: id };
    return [...oldYearRemarks(place, { label: [label] }, rolled), ...weekendRemarks(place, due)];
  });
}

/** Y22: titles and headers that still name the old year, and the number of last year's plan. */
export function settingRemarks(rolled: Rolled): readonly Remark[] {
  const { appendix1, appendix2 } = rolled.plan;
  const ofTexts = headTexts(rolled.plan).flatMap(([rowId, texts]) =>
    oldYearRemarks({ sheet: "settings", rowId }, { value: texts }, rolled),
  );
  const ofReferences = [
    ["reference1", appendix1.reference] as const,
    ["reference2", appendix2.reference] as const,
  ].flatMap(([rowId, text]): Remark[] =>
    /\d/.test(text) ? [{ kind: "reference", sheet: "settings", rowId, facts: { text } }] : [],
  );
  return [...ofTexts, ...ofReferences];
}

/** Texts of the settings that may name a year, by the row that they stand in. */
function headTexts({ title, appendix1, appendix2 }: Plan): readonly (readonly [string, readonly string[]])[] {
  return [
    ["title", [title]],
    ...[["heading1", [appendix1.heading]] as const, ["titleLines1", appendix1.titleLines] as const],
    ...Object.entries(appendix1.header).map(([part, text]) => [`header1.${part}`, [text as string]] as const),
    ...[["heading2", [appendix2.heading]] as const, ["titleLines2", appendix2.titleLines] as const],
    ...appendix2.header.map((text, index) => [`header2.${index}`, [text]] as const),
  ];
}

/** Y22: texts that name the agency as it was called before, and who compiles the report where that unit left. */
export function agencyRemarks(rolled: Rolled): readonly Remark[] {
  const { before, plan } = rolled;
  const compiler = lastAgency(before).preparedBy;
  const ofCompiler = unitChangeRemarks({ sheet: "settings", rowId: "preparedBy" }, [compiler], rolled);
  const [was, now] = [before.agency, plan.agency];
  if (was.name === now.name && was.docSymbol === now.docSymbol) return ofCompiler;
  const { appendix1, appendix2 } = plan;
  const texts = [
    ["title", plan.title] as const,
    ...[
      ["titleLines1", appendix1.titleLines.join("\n")] as const,
      ["reference1", appendix1.reference] as const,
    ],
    ...[
      ["titleLines2", appendix2.titleLines.join("\n")] as const,
      ["reference2", appendix2.reference] as const,
    ],
  ].filter(([, text]) => namesAgency(text, was));
  const facts = { was: was.name, now: now.name };
  return [
    ...ofCompiler,
    ...texts.map(([rowId]): Remark => ({ kind: "agencyChanged", sheet: "settings", rowId, facts })),
  ];
}

function lastAgency({ agency, laterAgencies }: Plan): Agency {
  return laterAgencies.at(-1)?.agency ?? agency;
}

/** By its name, or by its symbol in the number of a document ("/KH-SNN"). */
function namesAgency(text: string, { name, docSymbol }: Agency): boolean {
  const folded = foldText(text).toLowerCase();
  const ends = folded.split(/[\s/,;.()]+/).some((word) => word.endsWith(`-${docSymbol.toLowerCase()}`));
  return ends || folded.includes(foldText(name).toLowerCase());
}

import fc from "fast-check";
import type { Agency, LaterAgency, Unit } from "../../../src/domain/plan/plan";
import { dayIn, line, lines } from "./plan-texts";

const stems = [
  "Phòng Kế hoạch - Tổng hợp",
  "Phòng “Một cửa” số",
  "Chi cục Thủy sản – Bến cảng",
  'Trung tâm "Nước sạch"',
  "Đội Kiểm tra; giám sát",
  "Văn phòng Sở",
];

/** How the ids of a plan's units begin: letters with marks, signs that file names, tabs or formulas read otherwise. */
const idStems = ["DV", "DV", "Đ-", "P.TC&", "=x", "xã_", "[a]:", "9"];

/** So many units with names of their own, some of them for part of the year and with a successor. */
export function unitsOf(year: number, count: number): fc.Arbitrary<readonly Unit[]> {
  const unit = fc.record({
    stem: fc.constantFrom(...stems),
    aliases: lines(0, 2),
    days: fc.uniqueArray(dayIn(year), { minLength: 2, maxLength: 2 }).map((days) => [...days].sort()),
    bounds: fc.constantFrom("none", "none", "from", "to", "both"),
    successor: fc.option(fc.nat(11), { nil: null }),
  });
  const all = fc.tuple(fc.constantFrom(...idStems), fc.array(unit, { minLength: count, maxLength: count }));
  return all.map(([id, made]) =>
    made.map(({ stem, aliases, days, bounds, successor }, index) => ({
      ...{ id: `${id}${index + 1}`, name: `${stem} ${index + 1}`, aliases },
      validFrom: bounds === "from" || bounds === "both" ? (days[0] ?? null) : null,
      validTo: bounds === "to" || bounds === "both" ? (days[1] ?? null) : null,
      successorId: successor !== null && successor < index ? `${id}${successor + 1}` : null,
    })),
  );
}

/** An agency whose reports one of the units compiles. */
export function agencyOf(units: readonly Unit[]): fc.Arbitrary<Agency> {
  return fc.record({
    ...{ name: line, parent: line, place: line, signTitle: line, signer: line },
    docSymbol: fc.constantFrom("SNN", "SNNMT", "STT&TT", "UBND-VX", "BQLKKT"),
    ...{ reportsTo: lines(0, 2), recipients: lines(0, 3) },
    preparedBy: fc.constantFrom(...units.map(({ id }) => id)),
  });
}

/** Changes of the agency within the year, in order. */
export function laterAgenciesOf(year: number, units: readonly Unit[]): fc.Arbitrary<readonly LaterAgency[]> {
  const days = fc.uniqueArray(dayIn(year), { maxLength: 2 }).map((all) => [...all].sort());
  return days.chain((all) =>
    fc.tuple(...all.map((from) => agencyOf(units).map((agency) => ({ from, agency })))),
  );
}

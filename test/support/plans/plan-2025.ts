import { planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { Agency, Plan, Unit } from "../../../src/domain/plan/plan";
import { allYear } from "../../../src/domain/plan/in-force";
import { realPlan } from "../real-plan";

const lastDay = "2025-02-28";

function unitOf2025(unit: Unit): Unit {
  if (unit.id === "TTS") return { ...unit, validTo: lastDay, successorId: "VPS" };
  return unit.id === "CCTS" ? { ...unit, validTo: lastDay, successorId: "CCTSM" } : unit;
}

const newUnit: Unit = {
  ...{ id: "CCTSM", name: "Chi cục Thủy sản và Biển", aliases: [], ...allYear },
  validFrom: "2025-03-01",
};

/**
 * A plan of 2025: SNN of Bình Định to 28/02, SNNMT of Bình Định to 30/6, SNNMT of Gia Lai after. TTS ends on 28/02 and VPS takes its work
 * over; CCTS ends the same day and CCTSM takes over. Besides the four periods there is one of two months, "M2", before the first change.
 */
export const plan2025: Plan = (() => {
  const text = JSON.stringify(realPlan).replaceAll("2024", "2025").replaceAll("2023", "2024");
  const year = JSON.parse(text) as Plan;
  const [first, ...others] = year.periods;
  if (!first) throw new Error("The plan has periods");
  const agency: Agency = { ...year.agency };
  const merged = {
    ...agency,
    ...{ name: "Sở Nông nghiệp và Môi trường", docSymbol: "SNNMT", signer: "Người ký mới" },
  };
  const plan = {
    ...year,
    laterAgencies: [
      { from: "2025-03-01", agency: merged },
      { from: "2025-07-01", agency: { ...merged, parent: "UBND tỉnh Gia Lai", place: "Gia Lai" } },
    ],
    units: [...year.units.map(unitOf2025), newUnit],
    periods: [
      { ...first, id: "M2", label: "Hai tháng đầu năm", to: "2025-02-14", due: "2025-02-20" },
      ...[first, ...others],
    ],
  };
  return { ...plan, fingerprint: planFingerprint(plan) };
})();

import fc from "fast-check";
import { readFileSync } from "node:fs";
import { planJsonSchema } from "../../docs/schema/plan-json-schema";
import { planToJson } from "../../src/files/plan-json";
import { misfits, type JsonShape } from "../support/plans/json-shape";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { realPlan } from "../support/real-plan";

const published = JSON.parse(readFileSync("docs/plan.schema.json", "utf8")) as JsonShape;
const seed = JSON.parse(readFileSync("seeds/plan-2024.json", "utf8")) as Record<string, unknown>;

describe("docs/plan.schema.json", () => {
  it("is what the reader's own schema gives; after a change run `npm run schema`", () => {
    expect(readFileSync("docs/plan.schema.json", "utf8")).toBe(planJsonSchema());
  });

  it("lets the seeded plan and written plans pass", () => {
    expect(misfits(seed, published)).toEqual([]);
    expect(misfits(planToJson(realPlan), published)).toEqual([]);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(misfits(JSON.parse(JSON.stringify(planToJson(plan))), published)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["without its schema", { schema: undefined }, [".schema: missing"]],
    ["of another schema", { schema: "cchc-plan/2" }, [".schema: const"]],
    ["of no year", { planYear: "2024" }, [".planYear: integer"]],
    ["of the year 99", { planYear: 99 }, [".planYear: range"]],
    ["with an id that holds a blank", { units: [{ id: "A B", name: "" }] }, [".units[0].id: pattern"]],
    ["with no unit in its list", { units: [] }, [".units: minItems"]],
    ["near by words", { nearPercent: "90" }, [".nearPercent: integer"]],
  ])("finds fault with a plan %s", (_, more, found) => {
    const plan: unknown = JSON.parse(JSON.stringify({ ...seed, ...more }));
    expect(misfits(plan, published)).toEqual(found);
  });
});

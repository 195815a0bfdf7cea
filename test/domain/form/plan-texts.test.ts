import { planColumns, type AppendixId } from "../../../src/domain/form/columns";
import { formRows, type FormRow } from "../../../src/domain/form/form-rows";
import { planTexts, productLines } from "../../../src/domain/form/plan-texts";
import { smallPlan } from "../fixtures/small-plan";

function row(appendix: AppendixId, id: string): FormRow {
  const found = formRows(smallPlan, "A", appendix).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No row ${id}`);
  return found;
}

describe("the plan's words in a form row", () => {
  it.each<[AppendixId, string, readonly string[]]>([
    ["appendix1", "P1.1", ["1", "Group one", "", "", ""]],
    ["appendix1", "P1.2", ["2", "Ratio of all units", "80%", "Office A", "All units"]],
    ["appendix1", "P1.4", ["4", "Composite", "80%", "Office A", "All units"]],
    ["appendix1", "P1.4a", ["", "- First part", "80%", "Office A", "All units"]],
    ["appendix1", "P1.5", ["5", "Published index", "80%", "Office A", "All units"]],
    ["appendix2", "P2.I", ["I", "Tasks one", "", "", "", ""]],
    ["appendix2", "P2.1", ["1", "Task 1", "A document", "Office A", "All units", "In time"]],
    ["appendix2", "P2.1.1", ["1.1", "Task 1.1", "- One\n- Two", "Office A", "All units", "In time"]],
  ])("[S07] %s %s", (appendix, id, texts) => {
    expect([...planTexts(row(appendix, id))]).toEqual(
      planColumns[appendix].map((column, index) => [column, texts[index]]),
    );
  });

  it("[S07] shows a single product as the plan writes it", () => {
    const [task] = smallPlan.appendix2.tasks;
    expect(task && productLines({ ...task, products: ["x"], productText: "X." })).toBe("X.");
  });
});

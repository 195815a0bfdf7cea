import type { PaneActions } from "../../src/app/actions";
import { lazyActions } from "../../src/app/lazy-actions";
import { err, ok } from "../../src/domain/result";
import { smallPlan } from "../domain/fixtures/small-plan";

const plan = smallPlan;

/** Work of which only reading the status is asked. */
function work(readStatus: PaneActions["readStatus"]): PaneActions {
  return { plan, readStatus } as PaneActions;
}

describe("actions whose code is fetched", () => {
  it("tell the plan without fetching anything", () => {
    const fetchWork = jest.fn();
    expect(lazyActions(plan, fetchWork).plan).toBe(plan);
    expect(fetchWork).not.toHaveBeenCalled();
  });

  it("fetch once, and hand every action on with what it was given", async () => {
    const readStatus = jest.fn(() => Promise.resolve(ok(null)));
    const fetchWork = jest.fn(() => Promise.resolve(work(readStatus)));
    const actions = lazyActions(plan, fetchWork);
    expect(await actions.readStatus()).toEqual(ok(null));
    expect(await actions.readStatus()).toEqual(ok(null));
    expect(fetchWork).toHaveBeenCalledTimes(1);
    expect(readStatus).toHaveBeenCalledTimes(2);
  });

  it("answer notFetched while the code cannot be had, and ask again with the next action", async () => {
    const readStatus = jest.fn(() => Promise.resolve(ok(null)));
    const fetchWork = jest
      .fn<Promise<PaneActions>, []>()
      .mockRejectedValueOnce(new Error("ChunkLoadError"))
      .mockResolvedValue(work(readStatus));
    const actions = lazyActions(plan, fetchWork);
    expect(await actions.readStatus()).toEqual(err({ kind: "notFetched" }));
    expect(await actions.readStatus()).toEqual(ok(null));
  });

  it("lets a mistake of an action through as it is", async () => {
    const broken = work(() => Promise.reject(new Error("ours")));
    const actions = lazyActions(plan, () => Promise.resolve(broken));
    await expect(actions.readStatus()).rejects.toThrow("ours");
  });
});

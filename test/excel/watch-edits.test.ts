import type { Edit } from "../../src/app/edit-port";
import { createOfficeEdits } from "../../src/excel/office-edits";
import { areaAt, put, useWorkbook } from "./open-workbook";
import { roundTrips } from "./support";

const excel = useWorkbook();
const model = () => excel().model;
const sheet1 = () => model().getSheets()[0] ?? model().getActiveSheet();

/** A burst is over after this time without an edit; tests wait well beyond it. */
const quietMs = 40;
const quiet = () => new Promise((resolve) => setTimeout(resolve, quietMs * 4));
const port = () => createOfficeEdits(quietMs);

async function watching(edits = port()) {
  const told: (readonly Edit[])[] = [];
  const watch = await edits.watch((burst) => told.push(burst));
  if (!watch.ok) throw new Error(JSON.stringify(watch.error));
  return { told, stop: watch.value, readSheets: edits.readSheets };
}

describe("Watching edits", () => {
  it("begins and ends with 1 round trip each and costs none while it tells", async () => {
    let watch: Awaited<ReturnType<typeof watching>> | undefined;
    expect(await roundTrips(excel(), async () => (watch = await watching()))).toBe(1);
    const telling = async () => {
      put(sheet1(), "B2", [[5]]);
      await quiet();
    };
    expect(await roundTrips(excel(), telling)).toBe(0);
    expect(watch?.told).toEqual([[{ sheet: "Sheet1", address: "B2" }]]);
    expect(await roundTrips(excel(), async () => watch?.stop())).toBe(1);
  });

  it("tells a burst at once, each place once, sheets apart", async () => {
    const second = model().addSheet("Phụ lục II");
    const { told } = await watching();
    put(sheet1(), "B2", [[1]]);
    put(sheet1(), "C3", [
      [1, 2],
      [3, 4],
    ]);
    await new Promise((resolve) => setTimeout(resolve, quietMs / 2));
    put(sheet1(), "B2", [[2]]);
    put(second, "B2", [[3]]);
    await quiet();
    expect(told).toEqual([
      [
        { sheet: "Sheet1", address: "B2" },
        { sheet: "Sheet1", address: "C3:D4" },
        { sheet: "Phụ lục II", address: "B2" },
      ],
    ]);
  });

  it("tells two edits apart when there is quiet between them", async () => {
    const { told } = await watching();
    put(sheet1(), "B2", [[1]]);
    await quiet();
    put(sheet1(), "B3", [[1]]);
    await quiet();
    expect(told.map((burst) => burst.map(({ address }) => address))).toEqual([["B2"], ["B3"]]);
  });

  it("passes over the add-in's own writes and a colleague's edits", async () => {
    const { told } = await watching();
    const at = { sheet: "Sheet1", cell: "B2", rowId: null, column: null };
    const becomes = { kind: "number", number: 7 } as const;
    const expects = { kind: "value", value: null } as const;
    const change = { sheet: "Sheet1", cell: "B2", at, expects, becomes, numberFormat: "0", fontName: null };
    expect(await port().apply([change], new Map(), () => null)).toMatchObject({ ok: true });
    model().as("colleague", () => put(sheet1(), "B3", [[1]]));
    await quiet();
    expect(told).toEqual([]);
    put(sheet1(), "B4", [[1]]);
    await quiet();
    expect(told).toEqual([[{ sheet: "Sheet1", address: "B4" }]]);
  });

  it("never moves the selection", async () => {
    model().select(sheet1().id, [areaAt("D9")]);
    const { stop } = await watching();
    put(sheet1(), "B2", [[1]]);
    await quiet();
    await stop();
    expect(model().getSelection()).toEqual({ sheetId: sheet1().id, areas: [areaAt("D9")] });
  });

  it("finds a sheet whose tab was renamed meanwhile, and tells its new name from then on", async () => {
    const { told, readSheets } = await watching();
    sheet1().name = "PL1 sửa";
    put(sheet1(), "A1", [["x"]]);
    await quiet();
    const names = told.flat().map(({ sheet }) => sheet);
    const read = await readSheets(names);
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ name: "PL1 sửa", rows: [["x"]] }] } });
    put(sheet1(), "A2", [["y"]]);
    await quiet();
    expect(told.at(-1)).toEqual([{ sheet: "PL1 sửa", address: "A2" }]);
  });

  it("asks for the name of a sheet that was added meanwhile, once", async () => {
    const { told } = await watching();
    const added = model().addSheet("Mới");
    const edit = (address: string) => async () => {
      put(added, address, [[1]]);
      await quiet();
    };
    expect(await roundTrips(excel(), edit("A1"))).toBe(1);
    expect(await roundTrips(excel(), edit("A2"))).toBe(0);
    expect(told.flat().map(({ sheet }) => sheet)).toEqual(["Mới", "Mới"]);
  });

  it("goes on after a colleague deleted the edited sheet; reading leaves it out", async () => {
    const second = model().addSheet("Phụ lục II");
    const { told, readSheets } = await watching();
    put(second, "B2", [[1]]);
    put(sheet1(), "B2", [[1]]);
    model().as("colleague", () => model().deleteSheet(second.id));
    await quiet();
    const names = told.flat().map(({ sheet }) => sheet);
    expect(await readSheets(names)).toMatchObject({ ok: true, value: { sheets: [{ name: "Sheet1" }] } });
    put(sheet1(), "B3", [[1]]);
    await quiet();
    expect(told.at(-1)).toEqual([{ sheet: "Sheet1", address: "B3" }]);
  });

  it("a sheet of the same name made anew after one was deleted is read from the next time on", async () => {
    const second = model().addSheet("Phụ lục II");
    const { readSheets } = await watching();
    model().deleteSheet(second.id);
    put(model().addSheet("Phụ lục II"), "A1", [["mới"]]);
    await readSheets(["Phụ lục II"]);
    const read = await readSheets(["Phụ lục II"]);
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ rows: [["mới"]] }] } });
  });

  it("tells nothing after it was stopped, not even a burst that was under way", async () => {
    const { told, stop } = await watching();
    put(sheet1(), "B2", [[1]]);
    await new Promise((resolve) => setTimeout(resolve, quietMs / 4));
    await stop();
    put(sheet1(), "B3", [[1]]);
    await quiet();
    expect(told).toEqual([]);
  });

  it("tells nothing that waits for the name of its sheet when it is stopped", async () => {
    const { told, stop } = await watching();
    excel().switches.latencyMs = quietMs * 2;
    put(model().addSheet("Mới"), "A1", [[1]]);
    await new Promise((resolve) => setTimeout(resolve, quietMs * 2));
    await stop();
    await quiet();
    expect(told).toEqual([]);
  });

  it("is silent after a stop that Excel refused", async () => {
    const { told, stop } = await watching();
    excel().switches.cellEditMode = true;
    await stop();
    excel().switches.cellEditMode = false;
    put(sheet1(), "B3", [[1]]);
    await quiet();
    expect(told).toEqual([]);
  });

  it("can be begun again after it was stopped", async () => {
    const edits = port();
    await (await watching(edits)).stop();
    const { told } = await watching(edits);
    put(sheet1(), "B2", [[1]]);
    await quiet();
    expect(told).toHaveLength(1);
  });

  it("that cannot begin is told by the error's code", async () => {
    excel().switches.cellEditMode = true;
    expect(await port().watch(() => undefined)).toMatchObject({
      ok: false,
      error: { code: "InvalidOperationInCellEditMode" },
    });
  });
});

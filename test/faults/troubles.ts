import type { HostSwitches } from "../../host/bridge/switches";
import type { WorkbookModel } from "../../host/model/workbook-model";
import type { Desk } from "../excel/support";
import type { Operation } from "./operation";
import type { CleanRun, Trouble } from "./run-case";
import { colleagueTypes, hasFigure, lostOfColleague } from "./typed-entries";

/** No fault of Excel's own making. */
export const calm: Partial<HostSwitches> = {
  failAtBatch: undefined,
  failAtAction: undefined,
  cellEditMode: false,
  readOnly: false,
};

type FaultSwitch = "failAtBatch" | "failAtAction";

/** Excel fails at one batch or action. */
export function fault(
  kind: FaultSwitch,
  number: number,
  { code = "GeneralException", reloads = false } = {},
): Trouble {
  return switched(
    { [kind]: { number, code } },
    { [kind]: undefined },
    { name: `${kind} ${number} ${code}`, reloads },
  );
}

function switched(
  on: Partial<HostSwitches>,
  off: Partial<HostSwitches>,
  what: Pick<Trouble, "name" | "reloads">,
): Trouble {
  return {
    ...what,
    begin: ({ excel }) => void Object.assign(excel.switches, on),
    end: ({ excel }) => void Object.assign(excel.switches, off),
  };
}

/** Most requests are refused meanwhile; opening a new workbook waits, so that the officer leaves the cell after a second. */
const editMode: Trouble = {
  name: "edit mode",
  reloads: false,
  begin: ({ excel }) => {
    excel.switches.cellEditMode = true;
    setTimeout(() => (excel.switches.cellEditMode = false), 1000);
  },
  end: ({ excel }) => void (excel.switches.cellEditMode = false),
};
const readOnly = switched({ readOnly: true }, { readOnly: false }, { name: "read-only", reloads: true });

const unknownPassword = "bi-mat";

/** Somebody protected the sheets with a password of their own. */
const password: Trouble = {
  name: "password",
  reloads: false,
  begin: ({ excel }) =>
    protectedSheets(excel.model).forEach((sheet) => {
      sheet.protection = { ...sheet.protection, password: unknownPassword } as typeof sheet.protection;
    }),
  end: ({ excel }) =>
    protectedSheets(excel.model).forEach((sheet) => {
      const entries = Object.entries(sheet.protection ?? {}).filter(([key]) => key !== "password");
      sheet.protection = Object.fromEntries(entries) as unknown as typeof sheet.protection;
    }),
};

function protectedSheets(model: WorkbookModel) {
  return model.getSheets().filter(({ protection }) => protection !== undefined);
}

/** A colleague does something just before the k-th request. */
function colleague(
  number: number,
  act: (desk: Desk) => void,
  otherEnd: (desk: Desk) => Promise<readonly string[]>,
): Trouble {
  return {
    name: `a colleague before request ${number}`,
    reloads: false,
    begin: (desk) => desk.excel.host.beforeBatch(number, () => act(desk)),
    end: () => undefined,
    otherEnd,
  };
}

const renames = ({ excel }: Desk): void => {
  const sheet = excel.model.findSheet("Phụ lục I");
  if (sheet) excel.model.as("colleague", () => (sheet.name = "Bảng một"));
};

const deletes = ({ excel }: Desk): void => {
  const sheet = excel.model.findSheet("Phụ lục II");
  if (sheet) excel.model.as("colleague", () => excel.model.deleteSheet(sheet.id));
};

const figureStays = async (desk: Desk): Promise<readonly string[]> =>
  hasFigure(desk) ? [] : ["a figure of the first form is gone"];

/** The troubles of each family for an operation, from what it sends when nothing is wrong. */
export function troublesFor(
  { hasEntries = false, isLarge = false }: Operation,
  { batches }: CleanRun,
): Readonly<Record<string, readonly Trouble[]>> {
  const requests = batches.map((_actions, index) => index + 1);
  const largest = batches.indexOf(Math.max(...batches)) + 1;
  const each = (make: (number: number) => Trouble) => requests.map(make);
  const people = hasEntries ? requests : [];
  return {
    "a request fails": each((number) => fault("failAtBatch", number)),
    "… and the pane is opened anew": each((number) => fault("failAtBatch", number, { reloads: true })),
    "an action of the largest request fails": actionsOf(batches, largest, isLarge ? 6 : 24).map(
      (number, index) => fault("failAtAction", number, { reloads: index % 2 === 1 }),
    ),
    "a cell is being typed in": [editMode],
    "the workbook is read-only": [readOnly],
    "sheets have a password": [password],
    "another workbook is in front": each((number) =>
      fault("failAtBatch", number, { code: "InactiveWorkbook" }),
    ),
    "a request is too big": [fault("failAtBatch", largest, { code: "RequestPayloadSizeLimitExceeded" })],
    "a colleague types": people.map((number) => colleague(number, colleagueTypes, lostOfColleague)),
    "a colleague renames a form": people.map((number) => colleague(number, renames, figureStays)),
    "a colleague deletes a form": people.map((number) => colleague(number, deletes, figureStays)),
  };
}

/** Numbers of at most `most` actions of a batch, counted over all batches: the first and last ten, and some between. */
function actionsOf(batches: readonly number[], batch: number, most: number): readonly number[] {
  const before = batches.slice(0, batch - 1).reduce((sum, count) => sum + count, 0);
  const count = batches[batch - 1] ?? 0;
  const edge = Math.floor(most / 4);
  const all = Array.from({ length: count }, (_none, index) => index + 1);
  if (count <= most) return all.map((number) => before + number);
  const between = all.slice(edge, -edge);
  const step = between.length / (most - 2 * edge);
  const some = between.filter(
    (_number, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  return [...all.slice(0, edge), ...some, ...all.slice(-edge)].map((number) => before + number);
}

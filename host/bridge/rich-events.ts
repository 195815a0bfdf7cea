import { addressOf } from "../interpreter/classes/range-target";
import { formatAddress } from "../interpreter/address";
import { EVENT_TYPES, subscriptionOf, WORKBOOK_TARGET, type EventName } from "../interpreter/event-types";
import type { Session } from "../interpreter/session";
import type { ModelChange } from "../model/model-change";

/** One event as the library takes it: type, target and JSON. */
export interface RichEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: string;
}

interface Announcement {
  readonly event: EventName;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The events that a change means to this add-in: those it registered for, on the sheet or the workbook. */
export function richEvents(change: ModelChange, session: Session): RichEvent[] {
  const announcement = announce(change, session);
  if (!announcement || !session.areEventsEnabled) return [];
  const { event, details } = announcement;
  const message = JSON.stringify({ ...details, worksheetId: change.sheetId });
  return [change.sheetId, WORKBOOK_TARGET]
    .filter((target) => session.subscriptions.has(subscriptionOf(event, target)))
    .map((targetId) => ({ eventType: EVENT_TYPES[event], targetId, message }));
}

type Announce<Kind> = (change: Extract<ModelChange, { kind: Kind }>, session: Session) => Announcement;
type Announcements = { readonly [Kind in ModelChange["kind"]]?: Announce<Kind> };

/** What Excel says of each kind of change, by Excel.…EventArgs; other kinds have no event here. */
const announcements: Announcements = {
  cellsChanged: (change, session) => ({ event: "DataChanged", details: cellDetails(change, session) }),
  formatChanged: (change) => ({
    event: "FormatChanged",
    details: {
      type: "WorksheetFormatChanged",
      source: sourceOf(change),
      address: formatAddress(change.area),
    },
  }),
  selectionChanged: ({ areas }) => ({
    event: "SelectionChanged",
    details: { type: "WorksheetSelectionChanged", address: areas.map(formatAddress).join(",") },
  }),
  sheetActivated: () => ({ event: "Activated", details: { type: "WorksheetActivated" } }),
  sheetDeactivated: () => ({ event: "Deactivated", details: { type: "WorksheetDeactivated" } }),
  sheetAdded: (change) => ({
    event: "Added",
    details: { type: "WorksheetAdded", source: sourceOf(change) },
  }),
  sheetDeleted: (change) => ({
    event: "Deleted",
    details: { type: "WorksheetDeleted", source: sourceOf(change) },
  }),
  protectionChanged: (change) => ({
    event: "ProtectionChanged",
    details: {
      type: "WorksheetProtectionChanged",
      source: sourceOf(change),
      isProtected: change.isProtected,
    },
  }),
};

function announce(change: ModelChange, session: Session): Announcement | undefined {
  const make = announcements[change.kind] as Announce<ModelChange["kind"]> | undefined;
  return make?.(change, session);
}

function sourceOf({ actor }: ModelChange): "Remote" | "Local" {
  return actor === "colleague" ? "Remote" : "Local";
}

/** A change by the add-in itself is Local and says so in `triggerSource` (ExcelApi 1.14). */
function cellDetails(change: Extract<ModelChange, { kind: "cellsChanged" }>, session: Session) {
  const sheet = session.model.getSheet(change.sheetId);
  const address = sheet ? addressOf({ sheet, areas: [change.area] }).replace(/^.*!/s, "") : "";
  return {
    type: "WorksheetChanged",
    address,
    changeType: change.changeType,
    source: sourceOf(change),
    ...(change.actor === "addIn" ? { triggerSource: "ThisLocalAddin" } : { triggerSource: "Unknown" }),
    shiftDirection: "None",
  };
}

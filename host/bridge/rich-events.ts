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

/** What Excel says of a change, by Excel.…EventArgs. */
function announce(change: ModelChange, session: Session): Announcement | undefined {
  const source = change.actor === "colleague" ? "Remote" : "Local";
  switch (change.kind) {
    case "cellsChanged":
      return { event: "DataChanged", details: cellDetails(change, session) };
    case "formatChanged":
      return {
        event: "FormatChanged",
        details: { type: "WorksheetFormatChanged", source, address: formatAddress(change.area) },
      };
    case "selectionChanged":
      return {
        event: "SelectionChanged",
        details: { type: "WorksheetSelectionChanged", address: change.areas.map(formatAddress).join(",") },
      };
    case "sheetActivated":
      return { event: "Activated", details: { type: "WorksheetActivated" } };
    case "sheetDeactivated":
      return { event: "Deactivated", details: { type: "WorksheetDeactivated" } };
    case "sheetAdded":
      return { event: "Added", details: { type: "WorksheetAdded", source } };
    case "sheetDeleted":
      return { event: "Deleted", details: { type: "WorksheetDeleted", source } };
    case "protectionChanged":
      return {
        event: "ProtectionChanged",
        details: { type: "WorksheetProtectionChanged", source, isProtected: change.isProtected },
      };
    default:
      return undefined;
  }
}

/** A change by the add-in itself is Local and says so in `triggerSource` (ExcelApi 1.14). */
function cellDetails(change: Extract<ModelChange, { kind: "cellsChanged" }>, session: Session) {
  const sheet = session.model.getSheet(change.sheetId);
  const address = sheet ? addressOf({ sheet, areas: [change.area] }).replace(/^.*!/s, "") : "";
  return {
    type: "WorksheetChanged",
    address,
    changeType: change.changeType,
    source: change.actor === "colleague" ? "Remote" : "Local",
    ...(change.actor === "addIn" ? { triggerSource: "ThisLocalAddin" } : { triggerSource: "Unknown" }),
    shiftDirection: "None",
  };
}

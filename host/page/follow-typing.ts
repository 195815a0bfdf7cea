import type { FUniver } from "@univerjs/core/facade";
import type { HostSwitches } from "../bridge/switches";

/** While somebody types in a cell the add-in meets Excel in cell-edit mode, as with the switch. */
export function followTyping(api: FUniver, switches: HostSwitches): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    switches.cellEditMode = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    switches.cellEditMode = false;
  });
}

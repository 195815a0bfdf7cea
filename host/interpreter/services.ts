import { instanceOf, type Instance, type OfficeClass } from "./office-class";
import { invalidArgument, notImplemented } from "./office-error";
import type { PaneState, Session } from "./session";

const PANE_STATES: readonly PaneState[] = ["Visible", "Background"];

/** Services of Office itself that the library talks to; they have no say in the workbook. */
const SERVICES: Readonly<Record<string, Required<OfficeClass<null>>["call"]>> = {
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
  "Microsoft.Telemetry.TelemetryService": { SendCustomerContent: () => null, SendTelemetryEvent: () => null },
  "Microsoft.AppRuntime.AppRuntimeService": {
    GetAppRuntimeState: (_service, _args, session) => session.paneState,
    SetAppRuntimeState: (_service, [state], session) => setPaneState(state, session),
  },
};

/** The service object of that class name; other classes that an add-in can create are not modelled. */
export function serviceObject(name: string): Instance {
  const call = SERVICES[name];
  if (!call) throw notImplemented(name);
  return instanceOf({ name, call }, null);
}

/** Whether a batch only speaks to such services. */
export function isServiceName(name: string): boolean {
  return Object.hasOwn(SERVICES, name);
}

/** Office.addin.showAsTaskpane() and hide(): https://learn.microsoft.com/javascript/api/office/office.addin */
function setPaneState(wanted: unknown, session: Session): null {
  const state = PANE_STATES.find((one) => one === wanted);
  if (!state) throw invalidArgument(`${String(wanted)} is no state of the pane.`);
  session.paneState = state;
  session.onPaneState(state);
  return null;
}

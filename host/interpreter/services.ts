import { instanceOf, type Instance } from "./office-class";
import { notImplemented } from "./office-error";

/** Services of Office itself that the library talks to at start; they have no say in the workbook. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.InternalService.AddinInternalService": ["NotifyActionHandlerReady"],
  "Microsoft.Telemetry.TelemetryService": ["SendCustomerContent", "SendTelemetryEvent"],
};

/** The service object of that class name; other classes that an add-in can create are not modelled. */
export function serviceObject(name: string): Instance {
  const methods = SERVICES[name];
  if (!methods) throw notImplemented(name);
  const call = Object.fromEntries(methods.map((method) => [method, () => null]));
  return instanceOf({ name, call }, {});
}

/** Whether a batch only speaks to such services. */
export function isServiceName(name: string): boolean {
  return Object.hasOwn(SERVICES, name);
}

import type { Argument } from "./office-class";
import type { Session } from "./session";

/** Rich-API event types by the middle of their registration method: `_RegisterDataChangedEvent` → 10. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  ProtectionChanged: 24,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** What stands for the whole workbook as the target of an event. */
export const WORKBOOK_TARGET = "Workbook";

/** The key of a subscription. */
export function subscriptionOf(event: EventName, target: string): string {
  return `${EVENT_TYPES[event]}:${target}`;
}

type Call<T> = (target: T, args: readonly Argument[], session: Session) => unknown;

/** The registration methods of a class for the events it has; `targetOf` tells whose events they are. */
export function registrations<T>(
  events: readonly EventName[],
  targetOf: (target: T) => string,
): Record<string, Call<T>> {
  const calls: Record<string, Call<T>> = {};
  for (const event of events) {
    calls[`_Register${event}Event`] = (target, _args, session) => {
      session.subscriptions.add(subscriptionOf(event, targetOf(target)));
      return null;
    };
    calls[`_Unregister${event}Event`] = (target, _args, session) => {
      session.subscriptions.delete(subscriptionOf(event, targetOf(target)));
      return null;
    };
  }
  return calls;
}

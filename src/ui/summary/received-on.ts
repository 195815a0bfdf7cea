import type { CalendarDate } from "../../domain/calendar-date";
import { typedDay } from "../forms/cutoff-date";

export interface ReceivedOn {
  /** Null while what is typed is no possible day. */
  readonly date: CalendarDate | null;
  readonly problem: "notADate" | "inFuture" | null;
}

/** The day on which files reached the office, as typed: at the latest today. */
export function readReceivedOn(text: string, today: CalendarDate): ReceivedOn {
  const date = typedDay(text);
  if (date === null) return { date, problem: "notADate" };
  return date > today ? { date: null, problem: "inFuture" } : { date, problem: null };
}

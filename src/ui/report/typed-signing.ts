import { calendarDate, formatDate } from "../../domain/calendar-date";
import type { Signing } from "../../domain/report/report";

/** Signing details as they stand in the fields. */
export interface TypedSigning {
  readonly number: string;
  readonly signedOn: string;
  readonly signTitles: string;
  readonly signer: string;
  readonly addressees: string;
  readonly recipients: string;
}

export function typedSigning(signing: Signing): TypedSigning {
  const { number, signedOn, signTitles, signer, addressees, recipients } = signing;
  return {
    ...{ number: number ?? "", signedOn: signedOn === null ? "" : formatDate(signedOn), signer },
    ...{ signTitles: signTitles.join("\n"), addressees: addressees.join("\n") },
    recipients: recipients.join("\n"),
  };
}

/** The details as they are kept; null while the day is impossible. */
export function readSigning(typed: TypedSigning): Signing | null {
  const signedOn = typed.signedOn.trim() === "" ? null : readDay(typed.signedOn);
  if (typed.signedOn.trim() !== "" && signedOn === null) return null;
  const number = typed.number.trim();
  return {
    ...{ number: number === "" ? null : number, signedOn, signer: typed.signer.trim() },
    ...{ signTitles: lines(typed.signTitles), addressees: lines(typed.addressees) },
    recipients: lines(typed.recipients),
  };
}

function readDay(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match === null ? null : calendarDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

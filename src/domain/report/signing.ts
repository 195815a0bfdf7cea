import type { Plan } from "../plan/plan";
import type { DocumentWords } from "./document-words";
import type { Signing } from "./report";

/** Who signs and who receives as the plan says; number and day are given when the document is issued. */
export function plannedSigning({ agency }: Plan, { asAbove }: DocumentWords): Signing {
  const { reportsTo, recipients, signTitle, signer } = agency;
  const isAddressee = (recipient: string): boolean => reportsTo.includes(withoutEnd(recipient));
  const others = recipients.filter((recipient) => !isAddressee(recipient));
  return {
    ...{ number: null, signedOn: null, signTitles: [signTitle], signer },
    addressees: reportsTo,
    recipients: reportsTo.length === 0 ? others : [asAbove, ...others],
  };
}

/** Receivers on a sheet, which has no "Kính gửi" to refer to. */
export function sheetRecipients(
  { addressees, recipients }: Signing,
  words: DocumentWords,
): readonly string[] {
  const others = recipients.filter((recipient) => recipient !== words.asAbove);
  return [...addressees.map((addressee) => `${addressee};`), ...others];
}

function withoutEnd(recipient: string): string {
  return recipient.replace(/[;.]\s*$/, "").trim();
}

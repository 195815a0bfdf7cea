import type { Paper, PaperAppendix, PaperBlock, PaperCell } from "../../../domain/report/paper";

/** Signs that XML 1.0 forbids, and halves of letters. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a document can hold it: what XML forbids is left out, line breaks are "\n". */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "$1");
}

/** The document with every text as a file can hold it. */
export function plainPaper(paper: Paper): Paper {
  const { head, addressees, foot } = paper;
  return {
    title: plainText(paper.title),
    author: plainText(paper.author),
    head: plainFields(head),
    kind: plainText(paper.kind),
    subject: plainText(paper.subject),
    addressees: { label: plainText(addressees.label), lines: addressees.lines.map(plainText) },
    body: paper.body.map((block): PaperBlock => ({ ...block, text: plainText(block.text) })),
    foot: {
      recipientsLabel: plainText(foot.recipientsLabel),
      recipients: foot.recipients.map(plainText),
      signTitles: foot.signTitles.map(plainText),
      signer: plainText(foot.signer),
    },
    appendices: paper.appendices.map(plainAppendix),
  };
}

function plainAppendix({ label, title, reference, notes, table }: PaperAppendix): PaperAppendix {
  return {
    ...{ label: plainText(label), title: plainText(title), reference: plainText(reference) },
    notes: notes.map(plainText),
    table: {
      columns: table.columns.map((column) => ({ ...column, heading: plainText(column.heading) })),
      rows: table.rows.map((row) => row.map((cell): PaperCell => ({ ...cell, text: plainText(cell.text) }))),
    },
  };
}

function plainFields(fields: Paper["head"]): Paper["head"] {
  const { parent, agency, country, motto, number, placeAndDate } = fields;
  return {
    ...{ parent: plainText(parent), agency: plainText(agency), country: plainText(country) },
    ...{ motto: plainText(motto), number: plainText(number), placeAndDate: plainText(placeAndDate) },
  };
}

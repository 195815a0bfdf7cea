import { splitDocumentCell } from "../evidence/document-cell";
import { parseDocumentNumber, type DocumentNumber } from "../evidence/document-number";
import { proposedNumber } from "../evidence/propose-number";
import { entryAt } from "../form/form-entries";
import { foldText } from "../form/fold-text";
import type { TaskRow } from "../form/form-rows";
import type { FormEntry } from "../form/submission";
import type { TaskEntry } from "../form/task-entry";
import { agenciesOf, agencyOn } from "../plan/in-force";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";
import { isOwnProduct, taskDocumentTypes } from "./products";

/** The document number of a task row as typed, and what the row says besides. */
interface TypedDocument {
  readonly row: TaskRow;
  readonly cell: FormEntry;
  readonly typed: string;
  readonly isDone: boolean;
  readonly scope: RowScope;
}

/** T11–T14: the document number of a task row; a blank one is T08 or T09, an Excel error V05. */
export function checkDocument(row: TaskRow, entry: TaskEntry, scope: RowScope): readonly Finding[] {
  const cell = entryAt(scope.sheet, row.id, "documentNumber");
  const { documentNumber: typed, status } = entry;
  if (typed === null || cell.value.kind === "error") return [];
  const document = { row, cell, typed, isDone: status === "done", scope };
  const { numbers } = splitDocumentCell(typed);
  const only = numbers.length === 1 ? parseDocumentNumber(numbers[0] ?? "") : null;
  const judged =
    only === null || status !== "done" ? [] : [...typeFits(document, only), ...issuerFits(document, only)];
  return [...(numberAlone(document) ?? numberWellFormed(document)), ...judged];
}

/** T12: the cell holds one number and nothing else that has a column of its own: no day, no second number; null when it does not. */
function numberAlone({ cell, typed }: TypedDocument): readonly Finding[] | null {
  const { numbers, dates, isWhole } = splitDocumentCell(typed);
  const date = dates[0] ?? null;
  if (numbers.length === 0 || numbers.length + dates.length < 2) return null;
  return [finding("T12", "warning", cell.place, { typed: cell.raw, numbers, date, isWhole })];
}

/**
 * T11: a number has one of the forms of the decree on records (30/2020, Appendices I and III), those of the Party or of the National
 * Assembly. Words that say there is none ("-") pass unless the task is done.
 */
function numberWellFormed({ cell, typed, isDone, scope }: TypedDocument): readonly Finding[] {
  if (parseDocumentNumber(typed) !== null || (!isDone && saysNone(typed, scope))) return [];
  return [finding("T11", "warning", cell.place, { typed: cell.raw, proposed: proposedNumber(typed) })];
}

/** T13: a task that is done is proven by a document of a type that its product asks for; of several products any will do. */
function typeFits(
  { row, cell, scope }: TypedDocument,
  { type, text, kind }: DocumentNumber,
): readonly Finding[] {
  const expected = taskDocumentTypes(row.task, scope.vocabulary);
  if (kind === "assembly" || expected.length === 0 || expected.includes(type ?? "")) return [];
  const facts = { number: text, type, expected, product: row.task.productText };
  return [finding("T13", "warning", cell.place, facts)];
}

/** T14: a document of the department's own bears the department's symbol first ("KH-SNN"), one of its symbols within the year, a symbol with a dash ("UBND-VX") as a whole; only where named offices lead the task. */
function issuerFits(
  { row, cell, scope }: TypedDocument,
  { kind, issuer, text }: DocumentNumber,
): readonly Finding[] {
  const symbols = agenciesOf(scope.plan).map(({ docSymbol }) => docSymbol);
  const isJudged = kind === "administrative" && isOwnProduct(row.task, scope.vocabulary);
  const isOwn = symbols.some((symbol) => `${issuer.join("-")}-`.startsWith(`${symbol}-`));
  if (!isJudged || row.task.leads.kind === "all" || isOwn) return [];
  const expected = agencyOn(scope.plan, scope.period?.to ?? scope.asOf).docSymbol;
  return [finding("T14", "warning", cell.place, { number: text, issuer: issuer.join("-"), expected })];
}

function saysNone(typed: string, { vocabulary }: RowScope): boolean {
  const word = foldText(typed).toLowerCase();
  return [...vocabulary.nothing, ...vocabulary.missing].some((none) => foldText(none).toLowerCase() === word);
}

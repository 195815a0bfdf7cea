import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { UniverBook } from "./univer-book";
import type { DefinedName } from "../workbook-model";

const WHOLE_WORKBOOK = "AllDefaultWorkbook";
let lastId = 0;

/** Every defined name, those of single sheets included. */
export function readNames(book: UniverBook): DefinedName[] {
  return paramsOf(book).map((param) => ({
    name: param.name,
    formula: param.formulaOrRefString.startsWith("=")
      ? param.formulaOrRefString
      : `=${param.formulaOrRefString}`,
    comment: param.comment ?? "",
    isVisible: !param.hidden,
    ...(isLocal(param) ? { sheetId: param.localSheetId } : {}),
  }));
}

/** Adds a name or changes the one that is there (same name, same scope). */
export function writeName(book: UniverBook, name: DefinedName): void {
  const old = findParam(book, name.name, name.sheetId);
  book.run("formula.mutation.set-defined-name", {
    id: old?.id ?? `name-${Date.now()}-${++lastId}`,
    name: name.name,
    formulaOrRefString: name.formula.replace(/^=/, ""),
    comment: name.comment,
    hidden: !name.isVisible,
    localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
  });
}

/** Removes a name; nothing happens when it is not there. */
export function removeName(book: UniverBook, name: string, sheetId: string | undefined): void {
  const param = findParam(book, name, sheetId);
  if (param) book.run("formula.mutation.remove-defined-name", { ...param });
}

function findParam(book: UniverBook, name: string, sheetId: string | undefined) {
  return paramsOf(book).find(
    (param) =>
      param.name.toLowerCase() === name.toLowerCase() &&
      (isLocal(param) ? param.localSheetId : undefined) === sheetId,
  );
}

function paramsOf(book: UniverBook): IDefinedNamesServiceParam[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

function isLocal(
  param: IDefinedNamesServiceParam,
): param is IDefinedNamesServiceParam & { localSheetId: string } {
  return param.localSheetId !== undefined && param.localSheetId !== WHOLE_WORKBOOK;
}

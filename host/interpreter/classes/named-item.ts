import { rangeOf } from "./range";
import { formatAbsolute, quoteSheetName } from "../address";
import * as read from "../arguments";
import {
  instanceOf,
  isInstance,
  nullObject,
  orNullObject,
  type Argument,
  type Instance,
  type OfficeClass,
} from "../office-class";
import { invalidArgument, itemNotFound, OfficeError } from "../office-error";
import type { Session } from "../session";
import { areaOf, rangeArgument } from "./range-target";
import { targetOfFormula } from "./worksheet-ranges";
import type { DefinedName, SheetModel } from "../../model/workbook-model";

type Scope = SheetModel | undefined;

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
const namedItemClass: OfficeClass<DefinedName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Visible: ({ isVisible }) => isVisible,
    Scope: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    Type: ({ formula }, session) => (isRange(formula, session) ? "Range" : "String"),
    Value: ({ formula }) => formula.replace(/^=/, "").replace(/\$/g, ""),
  },
  set: {
    Comment: (item, value, session) => session.model.setName({ ...item, comment: read.text(value) }),
    Visible: (item, value, session) => session.model.setName({ ...item, isVisible: read.truth(value) }),
    Formula: (item, value, session) => session.model.setName({ ...item, formula: read.text(value) }),
  },
  call: {
    Delete: ({ name, sheetId }, _args, session) => session.model.deleteName(name, sheetId),
    GetRange: ({ formula }, _args, session) => {
      const target = targetOfFormula(formula, session);
      if (!target) throw itemNotFound();
      return rangeOf(target);
    },
    GetRangeOrNullObject: ({ formula }, _args, session) =>
      isRange(formula, session)
        ? rangeOf(targetOfFormula(formula, session) ?? missing())
        : nullObject("Range"),
  },
};

function missing(): never {
  throw itemNotFound();
}

/** A name whose sheet was deleted refers to nothing. */
function isRange(formula: string, session: Session): boolean {
  try {
    return targetOfFormula(formula, session) !== undefined;
  } catch {
    return false;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection, of the workbook or of one sheet. */
const namedItemCollectionClass: OfficeClass<{ readonly scope: Scope }> = {
  name: "NamedItemCollection",
  items: ({ scope }, session) => namesOf(scope, session).map((name) => instanceOf(namedItemClass, name)),
  item: ({ scope }, name, session) => find(scope, name, session),
  call: {
    GetItemOrNullObject: ({ scope }, [name], session) =>
      orNullObject("NamedItem", () => find(scope, name, session)),
    GetCount: ({ scope }, _args, session) => namesOf(scope, session).length,
    Add: ({ scope }, args, session) => add(scope, args, session),
  },
};

function namesOf(scope: Scope, { model }: Session): DefinedName[] {
  return model.getNames().filter(({ sheetId }) => sheetId === scope?.id);
}

function find(scope: Scope, name: Argument, session: Session): Instance {
  const wanted = read.text(name).toLowerCase();
  const found = namesOf(scope, session).find((one) => one.name.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return instanceOf(namedItemClass, found);
}

/** A name starts with a letter, _ or \, holds no blank and looks like no address; taken → ItemAlreadyExists. */
function add(scope: Scope, [name, reference, comment]: readonly Argument[], session: Session): Instance {
  const wanted = read.text(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted) || /^([a-z]{1,3}\d+|[rc])$/i.test(wanted)) {
    throw invalidArgument(`"${wanted}" cannot be a name.`);
  }
  if (namesOf(scope, session).some((one) => one.name.toLowerCase() === wanted.toLowerCase())) {
    throw new OfficeError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  session.model.setName({
    name: wanted,
    formula: formulaOf(reference),
    comment: read.optionalText(comment) ?? "",
    isVisible: true,
    ...(scope ? { sheetId: scope.id } : {}),
  });
  return find(scope, wanted, session);
}

function formulaOf(reference: Argument): string {
  if (!isInstance(reference)) return asFormula(read.text(reference));
  const target = rangeArgument(reference);
  return `=${quoteSheetName(target.sheet.name)}!${formatAbsolute(areaOf(target))}`;
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

/** The names of the workbook, or of a sheet. */
export function namedItemCollection(scope: Scope): Instance {
  return instanceOf(namedItemCollectionClass, { scope });
}

import * as read from "../arguments";
import { instanceOf, orNullObject, type Argument, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument, itemNotFound } from "../office-error";
import type { SheetModel } from "../../model/workbook-model";

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
const worksheetCustomProperty: OfficeClass<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.getCustomProperties().find((one) => one.key === key)?.value,
  },
  set: { Value: ({ sheet, key }, value) => sheet.setCustomProperty(key, read.text(value)) },
  call: { Delete: ({ sheet, key }) => sheet.deleteCustomProperty(key) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
const worksheetCustomPropertyCollectionClass: OfficeClass<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => sheet.getCustomProperties().map(({ key }) => propertyOf(sheet, key)),
  item: (sheet, key) => find(sheet, key),
  call: {
    GetCount: (sheet) => sheet.getCustomProperties().length,
    GetItemOrNullObject: (sheet, [key]) => orNullObject("WorksheetCustomProperty", () => find(sheet, key)),
    Add: (sheet, [key, value]) => {
      const name = read.text(key);
      if (name === "" || name.length > 255) throw invalidArgument();
      sheet.setCustomProperty(name, read.text(value));
      return find(sheet, name);
    },
  },
};

function find(sheet: SheetModel, key: Argument): Instance {
  const wanted = read.text(key).toLowerCase();
  const found = sheet.getCustomProperties().find((one) => one.key.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return propertyOf(sheet, found.key);
}

function propertyOf(sheet: SheetModel, key: string): Instance {
  return instanceOf(worksheetCustomProperty, { sheet, key });
}

/** The custom properties of a sheet. */
export function worksheetCustomPropertyCollection(sheet: SheetModel): Instance {
  return instanceOf(worksheetCustomPropertyCollectionClass, sheet);
}

import * as read from "../arguments";
import { instanceOf, orNullObject, type Argument, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument, itemNotFound } from "../office-error";
import type { Session } from "../session";

interface PropertyTarget {
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
const customProperty: OfficeClass<PropertyTarget> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, session) => valueOf(key, session),
    Type: ({ key }, session) => typeName(valueOf(key, session)),
  },
  set: { Value: ({ key }, value, { model }) => model.setCustomProperty(key, scalar(value)) },
  call: { Delete: ({ key }, _args, { model }) => model.deleteCustomProperty(key) },
};

function valueOf(key: string, { model }: Session): string | number | boolean | undefined {
  return model.getCustomProperties().find((one) => one.key === key)?.value;
}

function typeName(value: string | number | boolean | undefined): string {
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Number" : "String";
}

/** Text longer than 255 characters is cut by Excel (CustomProperty.value); here it is refused. */
function scalar(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (read.text(value).length > 255) throw invalidArgument();
  return read.text(value);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
const customPropertyCollectionClass: OfficeClass<object> = {
  name: "CustomPropertyCollection",
  items: (_target, { model }) =>
    model.getCustomProperties().map(({ key }) => instanceOf(customProperty, { key })),
  item: (_target, key, session) => find(key, session),
  call: {
    GetCount: (_target, _args, { model }) => model.getCustomProperties().length,
    GetItemOrNullObject: (_target, [key], session) =>
      orNullObject("CustomProperty", () => find(key, session)),
    Add: (_target, [key, value], session) => {
      session.model.setCustomProperty(read.text(key), scalar(value));
      return find(key, session);
    },
    DeleteAll: (_target, _args, { model }) =>
      model.getCustomProperties().forEach(({ key }) => model.deleteCustomProperty(key)),
  },
};

function find(key: Argument, { model }: Session): Instance {
  const wanted = read.text(key).toLowerCase();
  const found = model.getCustomProperties().find((one) => one.key.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return instanceOf(customProperty, { key: found.key });
}

/** `workbook.properties.custom`. */
export function customPropertyCollection(): Instance {
  return instanceOf(customPropertyCollectionClass, {});
}

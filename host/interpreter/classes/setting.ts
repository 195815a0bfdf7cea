import * as read from "../arguments";
import { instanceOf, orNullObject, type Argument, type Instance, type OfficeClass } from "../office-class";
import { itemNotFound } from "../office-error";
import type { Session } from "../session";

interface SettingTarget {
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting; the same store as Office.context.document.settings. */
const settingClass: OfficeClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { model }) => parse(model.getSettings()[key]),
  },
  set: { Value: ({ key }, value, session) => write(key, value, session) },
  call: {
    Delete: ({ key }, _args, { model }) => {
      model.setSettings(
        Object.fromEntries(Object.entries(model.getSettings()).filter(([one]) => one !== key)),
      );
    },
  },
};

function parse(json: string | undefined): unknown {
  return json === undefined ? null : JSON.parse(json);
}

function write(key: string, value: unknown, { model }: Session): void {
  model.setSettings({ ...model.getSettings(), [key]: JSON.stringify(value) });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
const settingCollectionClass: OfficeClass<object> = {
  name: "SettingCollection",
  items: (_target, { model }) =>
    Object.keys(model.getSettings()).map((key) => instanceOf(settingClass, { key })),
  item: (_target, key, session) => find(key, session),
  call: {
    GetCount: (_target, _args, { model }) => Object.keys(model.getSettings()).length,
    GetItemOrNullObject: (_target, [key], session) => orNullObject("Setting", () => find(key, session)),
    Add: (_target, [key, value], session) => {
      write(read.text(key), value, session);
      return find(key, session);
    },
  },
};

function find(key: Argument, { model }: Session): Instance {
  const wanted = read.text(key);
  if (!Object.hasOwn(model.getSettings(), wanted)) throw itemNotFound();
  return instanceOf(settingClass, { key: wanted });
}

/** `workbook.settings`. */
export function settingCollection(): Instance {
  return instanceOf(settingCollectionClass, {});
}

import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import { notImplemented } from "../office-error";
import type { Session } from "../session";

const MARKS = {
  "vi-VN": { decimal: ",", group: "." },
  "en-US": { decimal: ".", group: "," },
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
const applicationClass: OfficeClass<object> = {
  name: "Application",
  get: {
    CalculationMode: () => "Automatic",
    DecimalSeparator: (_target, { culture }) => MARKS[culture].decimal,
    ThousandsSeparator: (_target, { culture }) => MARKS[culture].group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_target, value) => {
      const mode = read.oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      if (mode !== "Automatic") throw notImplemented(`Application.calculationMode = ${mode}`);
    },
  },
  to: { CultureInfo: () => instanceOf(cultureInfo, {}) },
  call: {
    Calculate: (_target, [type], { model }) => {
      read.oneOf(["Recalculate", "Full", "FullRebuild"], type);
      model.recalculate();
    },
    CreateWorkbook: (_target, [file]) => instanceOf(workbookCreated, read.text(file)),
    /** Both last until the next sync and change nothing that can be read back. */
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated: a window of its own, out of this session's sight. */
const workbookCreated: OfficeClass<string> = {
  name: "WorkbookCreated",
  call: {
    Open: (file, _args, session) => {
      session.onOpenWorkbook(file);
      return null;
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
const cultureInfo: OfficeClass<object> = {
  name: "CultureInfo",
  get: { Name: (_target, { culture }) => culture },
  to: {
    NumberFormat: () => instanceOf(numberFormatInfo, {}),
    DatetimeFormat: () => instanceOf(datetimeFormatInfo, {}),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
const numberFormatInfo: OfficeClass<object> = {
  name: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: (_target, { culture }) => MARKS[culture].decimal,
    NumberGroupSeparator: (_target, { culture }) => MARKS[culture].group,
  },
};

const isVietnamese = ({ culture }: Session): boolean => culture === "vi-VN";

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
const datetimeFormatInfo: OfficeClass<object> = {
  name: "DatetimeFormatInfo",
  get: {
    DateSeparator: () => "/",
    TimeSeparator: () => ":",
    ShortDatePattern: (_target, session) => (isVietnamese(session) ? "dd/MM/yyyy" : "M/d/yyyy"),
    ShortTimePattern: (_target, session) => (isVietnamese(session) ? "HH:mm" : "h:mm tt"),
  },
};

/** `context.application`. */
export function application(): Instance {
  return instanceOf(applicationClass, {});
}

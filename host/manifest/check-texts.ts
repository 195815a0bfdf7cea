import { allWithin, childrenOf, elementAt, type XmlElement } from "./element-tree";
import type { Report } from "./problem";
import { permissions } from "./shapes";

const most: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const noId = "00000000-0000-0000-0000-000000000000";

/** M03: Id is a GUID, Version one to four numbers of at most five digits, the locale a culture's name, Permissions one of Office's. */
export function checkHead(root: XmlElement, report: Report): void {
  const must = (name: string, pattern: RegExp) => {
    const element = elementAt(root, name);
    if (element && !pattern.test(element.text.trim()))
      report("M03", element, `<${name}> is "${element.text.trim()}"`);
  };
  must("Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  must("Version", /^\d{1,5}(\.\d{1,5}){0,3}$/);
  must("DefaultLocale", /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/);
  must("ProviderName", /\S/);
  const id = elementAt(root, "Id");
  if (id?.text.trim() === noId) report("M03", id, "<Id> is all zeros");
  const permission = elementAt(root, "Permissions");
  if (permission && !permissions.has(permission.text.trim()))
    report("M03", permission, `no permission is called "${permission.text.trim()}"`);
}

/** M04: texts are there, in composed Unicode, and no longer than Office shows them. */
export function checkTexts(root: XmlElement, report: Report): void {
  for (const [name, length] of Object.entries(most))
    for (const element of childrenOf(root, name)) checkText(element, length, report);
  for (const element of allWithin(root)) {
    if (element.name === "bt:ShortStrings") element.children.forEach((text) => checkText(text, 125, report));
    if (element.name === "bt:LongStrings") element.children.forEach((text) => checkText(text, 250, report));
  }
}

function checkText(element: XmlElement, length: number, report: Report): void {
  const own = element.attributes["DefaultValue"] ?? element.text.trim();
  const overrides = element.children.map((child) => child.attributes["Value"] ?? "");
  for (const text of [own, ...overrides]) {
    if (text.trim() === "") report("M04", element, `a text of <${element.name}> is empty`);
    if (text.length > length)
      report(
        "M04",
        element,
        `a text of <${element.name}> has ${text.length} characters, ${length} are shown`,
      );
    if (text.normalize("NFC") !== text)
      report("M04", element, `a text of <${element.name}> is not composed Unicode`);
  }
}

/** M05: a translation names a culture, once, and never the default one. */
export function checkOverrides(root: XmlElement, report: Report): void {
  const own = elementAt(root, "DefaultLocale")?.text.trim();
  for (const element of allWithin(root)) {
    const overrides = element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
    const locales = overrides.map(({ attributes }) => attributes["Locale"] ?? "");
    for (const [index, locale] of locales.entries()) {
      const at = overrides[index] ?? element;
      if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(locale))
        report("M05", at, `"${locale}" is no culture`);
      else if (locale === own) report("M05", at, `${locale} is the default locale`);
      else if (locales.indexOf(locale) < index) report("M05", at, `${locale} is translated twice`);
    }
  }
}

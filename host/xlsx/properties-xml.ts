import type { Parts } from "./parts";
import { escapeXml, findElements, makeElement, unescapeXml } from "./xml";
import type { CustomProperty } from "../model/workbook-model";

const PATH = "docProps/custom.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** Every custom property carries this format id. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** File → Info → Properties → Custom. */
export function readCustomProperties(parts: Parts): CustomProperty[] {
  return findElements(parts.read(PATH), "property").map(({ attributes, inner }) => ({
    key: attributes["name"] ?? "",
    value: readValue(inner),
  }));
}

/** Adds the part, its content type and its relation; nothing when there are no properties. */
export function writeCustomProperties(parts: Parts, properties: readonly CustomProperty[]): void {
  if (properties.length === 0) return;
  const inner = properties.map(({ key, value }, index) =>
    makeElement("property", { fmtid: FORMAT_ID, pid: index + 2, name: key }, writeValue(value)),
  );
  const names = { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": `${OFFICE}/docPropsVTypes` };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  parts.write(PATH, head + makeElement("Properties", names, inner.join("")));
  const type = makeElement("Override", { PartName: `/${PATH}`, ContentType: CONTENT_TYPE });
  parts.change("[Content_Types].xml", (xml) => xml.replace("</Types>", `${type}</Types>`));
  const relation = { Id: "rIdCustom", Type: `${OFFICE}/relationships/custom-properties`, Target: PATH };
  parts.change("_rels/.rels", (xml) =>
    xml.replace("</Relationships>", `${makeElement("Relationship", relation)}</Relationships>`),
  );
}

function readValue(inner: string): CustomProperty["value"] {
  const [, type = "", text = ""] = /<vt:(\w+)>([\s\S]*?)<\/vt:/.exec(inner) ?? [];
  if (type === "bool") return text === "true" || text === "1";
  return /^(i\d|int|r8|decimal)/.test(type) ? Number(text) : unescapeXml(text);
}

function writeValue(value: CustomProperty["value"]): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number")
    return Number.isInteger(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
}

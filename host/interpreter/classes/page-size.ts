import * as read from "../arguments";
import { invalidArgument } from "../office-error";
import type { PageZoom } from "../../model/page-layout";

/** The members of Excel.PaperType that printers here know. */
const PAPERS = [
  "Letter",
  "Legal",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Tabloid",
  "Ledger",
  "Executive",
];

/** `paperSize = "A4"`. */
export function paperSize(value: unknown): string {
  const wanted = read.text(value).toLowerCase();
  const paper = PAPERS.find((one) => one.toLowerCase() === wanted);
  if (!paper) throw invalidArgument(`"${read.text(value)}" is no paper size.`);
  return paper;
}

/** `zoom = { horizontalFitToPages: 1 }` or `{ scale: 80 }`; scale and pages exclude each other. */
export function readZoom(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = read.record(value);
  const [unknown] = Object.keys(rest);
  if (unknown) throw invalidArgument(`${unknown} is no zoom option.`);
  const zoom = {
    ...pages("scale", scale, 10, 400),
    ...pages("horizontalFitToPages", horizontalFitToPages, 0, 32_767),
    ...pages("verticalFitToPages", verticalFitToPages, 0, 32_767),
  };
  if (zoom.scale !== undefined && Object.keys(zoom).length > 1) throw invalidArgument();
  return zoom;
}

function pages<Key extends keyof PageZoom>(key: Key, value: unknown, least: number, most: number): PageZoom {
  if (value === undefined || value === null) return {};
  const count = read.whole(value, least);
  if (count > most) throw invalidArgument();
  return { [key]: count };
}

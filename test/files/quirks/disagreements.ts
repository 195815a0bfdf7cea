/** Why a library reads a quirk otherwise than the truth, or not at all. */
export type Disagreements = Readonly<Record<string, string>>;

/** Quirks that SheetJS 0.20.3 reads otherwise. */
export const sheetJsDisagrees: Disagreements = {
  "empty shared item of one tag counts": "skips `<si/>`, so that every index after it shifts",
  "a letter beyond 16 bits as an entity": "loses it",
  "a comment inside a text": "takes the comment for text",
  "comments and instructions among the rows": "takes a commented value",
  "UTF-16, high byte first": "reads no cell",
  "blanks inside tags": "reads no cell",
  "an entity inside an attribute": "reads no cell",
  "targets with ..": "loses the sheet's cells",
  "no types of content": "refuses the file",
  "sizes behind data that is stored": "takes the sizes from the local header",
  "bytes before the zip that offsets do not count": "takes offsets as they are",
  zip64: "does not read zip64 sizes",
};

/** Quirks that exceljs 4.4.0 reads otherwise. */
export const exceljsDisagrees: Disagreements = {
  "truth values true and false": "takes false for true",
  "date as text": "takes the year for a number",
  "date as text where days count from 1904": "takes the year for a number",
  "formulas with the results 0 and FALSE": "drops both results",
  "CDATA in a text": "drops CDATA",
  "CDATA in a value": "drops CDATA",
  "CDATA in the middle of a text": "drops CDATA",
  "Excel's escape of a carriage return": "does not know the escape in inline texts",
  "Excel's escape of an underscore": "does not know the escape in inline texts",
  "prefixes on all elements of a sheet": "throws",
  "prefixes on all elements of the workbook and the shared strings": "throws",
  "prefixes on all elements of the links": "throws",
  "UTF-16, low byte first": "throws",
  "UTF-16, high byte first": "throws",
  "attributes and elements of later versions": "loses a cell with an extension",
  "a strict file": "takes the year of a date for a number",
  "cells without r": "throws",
  "rows without r": "throws",
  "neither rows nor cells with r": "throws",
  "merged cells": "repeats the value in every cell of the merged area",
  "a chart sheet between sheets": "leaves the chart sheet out",
  "targets with ..": "loses the sheet",
  "backslashes in targets": "loses the sheet",
  "targets in another case": "loses the sheet",
  "parts whose names are in another case": "loses the sheet",
  "odd part names": "throws",
  "names with backslashes": "throws",
};

/** Quirks that neither reads, and what the truth stands on instead. */
export const neitherAgrees: Disagreements = {
  "UTF-16, high byte first":
    "XML 1.0, 4.3.3 and appendix F: the byte-order mark tells; LibreOffice reads it so",
  "targets with ..": "RFC 3986, 5.2.4: dot segments are removed; LibreOffice reads it so",
};

import { readFileSync } from "node:fs";
import path from "node:path";

/** A text of `host/package/templates`. */
export function template(name: string): string {
  return readFileSync(path.resolve("host/package/templates", name), "utf8");
}

/** Puts values in the place of "{{NAME}}"; a name that has none is our mistake. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for ${name}`);
    return value;
  });
}

/** As Notepad of every Windows shows it: UTF-8 with its mark, lines ending as there. */
export function forNotepad(text: string): string {
  return `\uFEFF${text.replace(/\r?\n/g, "\r\n")}`;
}

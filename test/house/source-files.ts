import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(__dirname, "..", "..");

export interface SourceText {
  /** From the repository root, with "/". */
  readonly path: string;
  readonly text: string;
}

/** Every file of a folder whose name ends in one of `endings`, folders within included. */
export function sourceFiles(folder: string, endings: readonly string[]): readonly SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") };
    });
}

/** One file from the repository root. */
export function sourceFile(path: string): SourceText {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

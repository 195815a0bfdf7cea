import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { SourceFile } from "../app/ports";
import { err, ok, type Result } from "../domain/result";
import type { CliProblem } from "./cli-problem";

/** A file to read: `path` is where it is, its name is what the officer typed (or the path below a typed folder). */
export interface InputFile extends SourceFile {
  readonly path: string;
}

/**
 * The files named, and every .xlsx below the folders named, sorted by name; lock files of an open Excel ("~$…") are left
 * out, and so is a file met twice.
 */
export function findInputs(typed: readonly string[], cwd: string): Result<readonly InputFile[], CliProblem> {
  const found = new Map<string, InputFile>();
  for (const argument of typed) {
    const path = resolve(cwd, argument);
    if (!existsSync(path)) return err({ kind: "notFound", path: argument });
    for (const file of filesAt(path, argument)) {
      const real = realpathSync(file.path);
      if (!found.has(real)) found.set(real, file);
    }
  }
  return found.size > 0 ? ok([...found.values()]) : err({ kind: "noFiles" });
}

function filesAt(path: string, label: string): readonly InputFile[] {
  if (!statSync(path).isDirectory()) return [inputFile(path, label)];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      const innerLabel = `${label.replace(/[\\/]+$/, "")}/${entry.name}`;
      if (entry.isDirectory()) return filesAt(inner, innerLabel);
      return isWorkbookName(entry.name) ? [inputFile(inner, innerLabel)] : [];
    });
}

function isWorkbookName(name: string): boolean {
  return name.toLowerCase().endsWith(".xlsx") && !name.startsWith("~$");
}

function inputFile(path: string, name: string): InputFile {
  const { size, mtimeMs } = statSync(path);
  return { path, name, size, modifiedAt: mtimeMs, bytes: async () => new Uint8Array(await readFile(path)) };
}

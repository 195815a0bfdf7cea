import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readers } from "./readers";

/** Reads every file of a folder twice, one way, and writes the milliseconds of the second time; bundled by `measure-reading`. */
async function run([folder = "", name = ""]: readonly string[]): Promise<void> {
  const files = readdirSync(folder).map((file) => new Uint8Array(readFileSync(join(folder, file))));
  const reader = readers[name]?.(files);
  if (reader === undefined) throw new Error(`No reader ${name}`);
  const time = async (): Promise<number> => {
    globalThis.gc?.();
    const started = performance.now();
    for (const [index, file] of files.entries()) {
      const done = reader(file, index);
      if (done instanceof Promise) await done;
    }
    return performance.now() - started;
  };
  await time();
  process.stdout.write(String(await time()));
}

void run(process.argv.slice(2));

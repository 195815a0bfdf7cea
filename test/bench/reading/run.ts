import { measureReading } from "./measure";

/** Measures and writes the lines as JSON; bundled by `measure-bundled`. */
async function run([count = "1000", rounds = "5"]: readonly string[]): Promise<void> {
  process.stdout.write(JSON.stringify(await measureReading(Number(count), Number(rounds))));
}

void run(process.argv.slice(2));

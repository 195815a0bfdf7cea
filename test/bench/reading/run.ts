import { measureReading } from "./measure";

const [count = "1000", rounds = "7"] = process.argv.slice(2);

async function run(): Promise<void> {
  for (const line of await measureReading(Number(count), Number(rounds)))
    process.stdout.write(
      `${line.reader}: ${line.msPerFile.toFixed(3)} ms, ${line.timesInflate.toFixed(2)} × inflate, wrong cells: ${line.wrongCells ?? "not counted"}\n`,
    );
}

void run();

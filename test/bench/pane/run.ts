import { measurePane } from "./measure-pane";

void measurePane(Number(process.argv[2] ?? 1000)).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
});

/**
 * `npm run faults`: the fault matrix, each operation in a process of its own (a thousand workbooks are too many for one), then the soak;
 * writes docs/faults.md. `npm run faults -- soak` runs the soak alone; SOAK and SEED are its length and its seed.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = path.join(root, "docs/faults.md");
const atOnce = 2;

const head = `# Faults

What officers meet, made to happen to every operation of the pane on the real Office.js and the embedded Excel: \`npm run faults\`
writes this page. A case is green when everything typed stands as before (or as the finished work leaves it), the failure has a
Vietnamese sentence, nothing is thrown, and the repeat ends with the same sheets as without trouble. Where a colleague changed
the workbook meanwhile, the colleague's change must stand, or the figures must still be there under whatever name.

`;

const isSoakOnly = process.argv.includes("soak");
const rows = isSoakOnly ? [] : await matrix();
if (!isSoakOnly) writeFileSync(page, head + markdown(rows) + "\n");
const isSoakGreen = await jest("soak", {});
process.exit(isSoakGreen && rows.every(({ red }) => red.length === 0) ? 0 : 1);

async function matrix() {
  rmSync(path.join(root, ".cache/faults"), { recursive: true, force: true });
  const done = [];
  let next = 0;
  let isOver = false;
  const work = async () => {
    while (!isOver) {
      const index = next++;
      await jest("matrix", { OPERATION: String(index) });
      const file = path.join(root, ".cache/faults", `${index}.json`);
      const row = existsSync(file)
        ? JSON.parse(readFileSync(file, "utf8"))
        : { name: `operation ${index}`, cells: {}, red: ["it broke off"] };
      if (row === null) isOver = true;
      else done.push({ index, ...row });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done.sort((a, b) => a.index - b.index);
}

function jest(name, env) {
  const cli = path.join(root, "node_modules/jest/bin/jest.js");
  const args = [
    cli,
    "-c",
    "test/jest.config.cjs",
    "--selectProjects",
    "faults",
    "--testPathPatterns",
    `faults/${name}`,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

function markdown(all) {
  const families = Object.keys(all[0]?.cells ?? {});
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const text = (cell) => (cell === undefined || cell.cases === 0 ? "" : `${cell.green}/${cell.cases}`);
  const cells = all.flatMap((row) => Object.values(row.cells));
  const sum = (key) => cells.reduce((total, cell) => total + cell[key], 0);
  const red = all.flatMap((row) => row.red);
  return [
    line(["operation", ...families]),
    line(["---", ...families.map(() => "---:")]),
    ...all.map((row) => line([row.name, ...families.map((family) => text(row.cells[family]))])),
    "",
    `**${sum("green")} of ${sum("cases")} cases green.**`,
    ...(red.length === 0 ? [] : ["", "Not yet:", "", ...red.map((problem) => `- ${problem}`)]),
  ].join("\n");
}

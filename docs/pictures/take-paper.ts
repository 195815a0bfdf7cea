/**
 * `npm run pictures:paper`: prints a form, the consolidated sheets and the Word report with LibreOffice and takes a picture of each page
 * into this folder. Needs `soffice` and `pdftoppm` (Debian: libreoffice-calc, libreoffice-writer, poppler-utils).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const scratch = mkdtempSync(path.join(tmpdir(), "cchc-"));

function cchc(...args: readonly string[]): void {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  try {
    execFileSync(process.execPath, [tsx, path.join(root, "src/cli.ts"), ...args], {
      cwd: root,
      stdio: "pipe",
    });
  } catch (error) {
    // 1 says that the samples hold mistakes, as they shall
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

function print(name: string, ending = "xlsx"): void {
  const file = path.join(scratch, `${name}.${ending}`);
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", scratch, file], {
    stdio: "pipe",
  });
  execFileSync("pdftoppm", ["-r", "80", "-png", path.join(scratch, `${name}.pdf`), path.join(scratch, name)]);
  const pages = readdirSync(scratch).filter((page) => page.startsWith(`${name}-`) && page.endsWith(".png"));
  for (const page of pages) renameSync(path.join(scratch, page), path.join(__dirname, `giay-${page}`));
}

cchc("form", "--unit", "TCCB", "--period", "Q1", "-o", path.join(scratch, "bieu-mau.xlsx"));
cchc(
  ...["consolidate", "seeds/submissions", "--period", "Q1", "-o", path.join(scratch, "tong-hop.xlsx")],
  ...["--word", path.join(scratch, "bao-cao.docx")],
);
print("bieu-mau");
print("tong-hop");
print("bao-cao", "docx");

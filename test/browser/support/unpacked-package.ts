import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";

const root = resolve(__dirname, "../../..");

/** A release as an office unpacks it. */
export interface UnpackedPackage {
  readonly url: URL;
  readonly folder: string;
  /** What the command printed, with the checksum of the zip. */
  readonly printed: string;
  /** The files of the zip, without the folder they stand in. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs `npm run package` for a site on this machine. */
export function makeUnpacked(url: URL, args: readonly string[] = []): UnpackedPackage {
  const folder = mkdtempSync(join(tmpdir(), "cchc-package-"));
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const command = [tsx, "host/package/run.ts", "--url", url.href, "--out", folder, ...args];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  const [zip = ""] = printed.split("\n");
  const files = new Map(
    Object.entries(unzipSync(readFileSync(resolve(root, zip)))).map(
      ([name, bytes]) => [name.slice(name.indexOf("/") + 1), bytes] as const,
    ),
  );
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { url, folder, printed, files };
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

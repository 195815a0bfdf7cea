import { spawnSync } from "node:child_process";

/** The version of package.json with the number of commits as its fourth part: higher with every release, the same for the same source. */
export function ownVersion(packageVersion: string): string {
  const { status, stdout } = spawnSync("git", ["rev-list", "--count", "HEAD"], { encoding: "utf8" });
  const commits = status === 0 ? Number(stdout.trim()) : 0;
  return `${packageVersion}.${commits % 100_000}`;
}

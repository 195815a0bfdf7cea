import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

const sources = [
  ...["src", "seeds", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"],
  ...["host/security-policy.cjs", "host/budget", "docs/pictures"],
];

/** What `webpack` builds, from what, with which arguments. */
const bundles = {
  addin: { result: "dist/addin/taskpane.html", sources, args: ["--mode", "production"] },
  host: {
    result: "dist/host/index.html",
    sources: [...sources, "host"],
    args: ["--mode", "development", "--env", "host"],
  },
};

/** Builds `addin` or `host`, unless nothing changed since the last time. */
export async function buildOnce(name) {
  const bundle = bundles[name];
  const stamp = path.join(".cache", `built-${name}`);
  if (existsSync(bundle.result) && newestOf(bundle.sources) < timeOf(stamp)) return;
  const started = new Date();
  console.log("  Đang dựng… / Building…");
  const cli = path.join("node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [cli, ...bundle.args], { stdio: "inherit" });
  if (status !== 0)
    throw new Error("Dựng không thành công, xem thông báo ở trên. / The build failed, see above.");
  mkdirSync(".cache", { recursive: true });
  writeFileSync(stamp, "");
  // what was saved while it was building is not in it
  utimesSync(stamp, started, started);
}

function newestOf(entries) {
  return Math.max(0, ...entries.filter(existsSync).map(newestIn));
}

function newestIn(entry) {
  if (!statSync(entry).isDirectory()) return timeOf(entry);
  return Math.max(timeOf(entry), ...readdirSync(entry).map((child) => newestIn(path.join(entry, child))));
}

function timeOf(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

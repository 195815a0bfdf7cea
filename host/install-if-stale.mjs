import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const INSTALLED = "node_modules/.package-lock.json";
const QUIET = ["--no-audit", "--no-fund"];

/** Installs the packages of package-lock.json when they are not all there in that version. */
export function installIfStale() {
  if (!isStale()) return;
  console.log("  Đang cài các gói cần thiết (chỉ lần đầu)… / Installing packages (first time only)…");
  // a lock file made on another system may lack this one's binaries, which `npm ci` refuses
  const isInstalled = npm(["ci", ...QUIET], "pipe") || npm(["install", "--no-save", ...QUIET], "inherit");
  if (!isInstalled) throw new Error("npm không cài được các gói. / npm could not install the packages.");
}

function npm(args, output) {
  // npm is a script of the shell on Windows
  const { status } = spawnSync("npm", args, { stdio: output, shell: process.platform === "win32" });
  return status === 0;
}

/** Optional packages of other systems are rightly missing. */
function isStale() {
  if (!existsSync(INSTALLED)) return true;
  const wanted = readPackages("package-lock.json");
  const installed = readPackages(INSTALLED);
  return Object.entries(wanted).some(([path, { version, optional, devOptional }]) => {
    if (path === "" || ((optional || devOptional) && !installed[path])) return false;
    return installed[path]?.version !== version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

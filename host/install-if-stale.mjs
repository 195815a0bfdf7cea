import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const INSTALLED = "node_modules/.package-lock.json";

/** Runs `npm ci` when the packages of package-lock.json are not all there in that version. */
export function installIfStale() {
  if (!isStale()) return;
  console.log("  Đang cài các gói cần thiết (chỉ lần đầu)… / Installing packages (first time only)…");
  // npm is a script of the shell on Windows
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci không thành công. / npm ci failed.");
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

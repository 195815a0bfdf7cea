/** Finds a browser of the Chromium family on this machine, or gets one. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cache = path.join(root, ".cache", "browser");
const portable = "@sparticuz/chromium@143.0.4";

const onWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
  [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
    "Chromium/Application/chrome.exe",
  ].map((file) => path.join(process.env[name] ?? "", file)),
);
const onMac = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const onLinux = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
];

/**
 * Path of the browser: `CHROME_PATH` if set, one of the system, a portable one put into `.cache/browser`, or on Debian as
 * root the system's own package. Throws a sentence that says what to do when there is none.
 */
export async function findBrowser() {
  const found = installed();
  if (found) return found;
  const tried = [];
  for (const get of [portableBrowser, debianBrowser]) {
    try {
      const browser = await get();
      if (browser) return browser;
    } catch (error) {
      tried.push(error.message.split("\n")[0]);
    }
  }
  throw new Error(
    `No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH. (${tried.join("; ")})`,
  );
}

function installed() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const places = { win32: onWindows, darwin: onMac }[process.platform] ?? onLinux;
  return named ?? places.find((place) => existsSync(place));
}

/** A build for Linux servers: it needs no system libraries and no administrator. */
async function portableBrowser() {
  if (process.platform !== "linux") return undefined;
  const entry = path.join(cache, "node_modules", "@sparticuz", "chromium", "build", "esm", "index.js");
  if (!existsSync(entry)) {
    const args = ["install", "--prefix", cache, "--no-audit", "--no-fund", "--no-save", portable];
    execFileSync("npm", args, { stdio: "ignore" });
  }
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const browser = await chromium.executablePath();
  execFileSync(browser, ["--version", "--no-sandbox"], { stdio: "ignore" });
  return browser;
}

function debianBrowser() {
  const canInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) return undefined;
  execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore" });
  return installed();
}

// run by itself it prints the path, for tests that cannot import this module
if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await findBrowser());

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** Opens the address in the browser of this machine; where there is none, nothing happens. */
export function openInBrowser(address) {
  const [command, ...args] = opener(address);
  if (!command) return;
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}

function opener(address) {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  if (process.platform === "darwin") return ["open", address];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen && existsSync("/usr/bin/xdg-open") ? ["xdg-open", address] : [];
}

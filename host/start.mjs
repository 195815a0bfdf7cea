/**
 * `npm start`: opens the add-in in the embedded Excel, on a fresh clone too; needs Node 20 and npm only.
 * `npm run excel` (or `--excel`): serves the add-in to the real Excel of this machine.
 * Options: `--port N`, `--no-open`.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildOnce } from "./build-once.mjs";
import { installIfStale } from "./install-if-stale.mjs";
import { openInBrowser } from "./open-in-browser.mjs";
import { headerPolicy } from "./security-policy.cjs";
import { serveFolder } from "./static-server.mjs";

const { values: options } = parseArgs({
  options: {
    port: { type: "string" },
    excel: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
  },
});

async function startEmbedded() {
  await buildOnce("host");
  const { server, port } = await serveFolder("dist/host", { port: Number(options.port ?? 3000) });
  const address = `http://127.0.0.1:${port}/`;
  console.log(`\n  Mở trong trình duyệt / Open in a browser:\n\n      ${address}\n`);
  console.log("  Bấm Ctrl+C để dừng. / Press Ctrl+C to stop.\n");
  stopOnSignal(server);
  if (!options["no-open"]) openInBrowser(address);
}

async function startForExcel() {
  await buildOnce("addin");
  const { certificate, sideloadSteps } = await import("./real-excel.mjs");
  // the manifest names this port: another one would not be found
  const port = Number(options.port ?? 3443);
  const tls = await certificate();
  const { server } = await serveFolder("dist/addin", {
    port,
    tls,
    policy: headerPolicy("local"),
    maxTries: 1,
  });
  console.log(sideloadSteps(port));
  stopOnSignal(server);
}

function stopOnSignal(server) {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function explain(error) {
  if (error.code === "EADDRINUSE")
    return "Cổng đang bận. Hãy đóng chương trình đang dùng cổng đó. / The port is taken.";
  return error.message;
}

try {
  if (Number(process.versions.node.split(".")[0]) < 20)
    throw new Error("Cần Node 20 trở lên. / Node 20 or newer is needed.");
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  installIfStale();
  await (options.excel ? startForExcel() : startEmbedded());
} catch (error) {
  console.error(`\n  Không khởi động được. / Could not start.\n\n  ${explain(error)}\n`);
  process.exit(1);
}

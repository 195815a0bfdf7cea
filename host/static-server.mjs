/** A web server for one folder, on this machine only. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import path from "node:path";
import { hostPolicy, plainHeaders } from "./security-policy.cjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const headers = { "Cache-Control": "no-cache", ...plainHeaders };

/**
 * Serves `folder` on 127.0.0.1. A taken port is answered with the next one, ten times at most; `port` 0 takes any free one.
 * With `tls` (key, cert) it speaks https. `policy` is one for all, or asked with each path. Answers the running server and its port.
 */
export async function serveFolder(folder, { port, tls, policy = hostPolicy, maxTries = 10 }) {
  const root = path.resolve(folder);
  const listener = (request, response) => {
    answer(root, policy, request, response).catch(() => response.writeHead(500).end());
  };
  for (let attempt = 0; ; attempt++) {
    const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
    try {
      await listen(server, port === 0 ? 0 : port + attempt);
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || attempt + 1 >= maxTries) throw error;
    }
  }
}

/** The file a request means: inside of `root`, or undefined. */
export function resolveRequest(root, url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (asked.includes("\0") || asked.includes("\\")) return undefined;
  const file = path.join(root, asked.endsWith("/") ? `${asked}index.html` : asked);
  return file.startsWith(root + path.sep) ? file : undefined;
}

async function answer(root, policy, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
  const file = resolveRequest(root, request.url);
  const info = file && (await stat(file).catch(() => undefined));
  if (!info?.isFile()) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
  response.writeHead(200, {
    ...headers,
    "Content-Security-Policy": typeof policy === "function" ? policy(request.url) : policy,
    "Content-Type": types[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": info.size,
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

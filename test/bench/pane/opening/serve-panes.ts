import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** A running web server and how to end it. */
export interface PaneServer {
  readonly address: string;
  close(): void;
}

/** Folders by the first part of the path; "" is for the rest. What a folder lacks is looked for in the next ones of its list. */
export type Folders = Readonly<Record<string, readonly string[]>>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

/** An empty page, shown until a pane is to be opened. */
const blank = Buffer.from("<!doctype html><title>blank</title>");

/** The pane's page tells the embedded Excel around it that it is there. */
const shim = '<script src="/pane-shim.js"></script>';

/** Serves the folders on this machine at any free port, all compressed once and kept, so that no answer waits for a disk. */
export async function servePanes(folders: Folders): Promise<PaneServer> {
  const kept = new Map<string, Buffer | null>();
  const server = createServer((request, response) => answer(request, response, folders, kept));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close().closeAllConnections() };
}

function answer(
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
  folders: Folders,
  kept: Map<string, Buffer | null>,
): void {
  const { pathname } = new URL(url, "http://localhost");
  const path = pathname === "/" ? "/index.html" : pathname;
  if (!kept.has(path)) kept.set(path, compressed(path, folders));
  const body = kept.get(path) ?? null;
  if (body === null) return void response.writeHead(404).end();
  const type = types[extname(path)] ?? "application/octet-stream";
  const length = { "Content-Encoding": "gzip", "Content-Length": body.length };
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...length }).end(body);
}

function compressed(path: string, folders: Folders): Buffer | null {
  if (path === "/blank.html") return gzipSync(blank);
  const file = fileOf(path, folders);
  if (file === null) return null;
  const content = readFileSync(file);
  return gzipSync(path.endsWith("/taskpane.html") ? withShim(content) : content);
}

function withShim(html: Buffer): string {
  return html.toString("utf8").replace("<script", `${shim}<script`);
}

function fileOf(path: string, folders: Folders): string | null {
  const [, first = ""] = path.split("/");
  const inFolder = first !== "" && first in folders;
  const rest = inFolder ? path.slice(first.length + 1) : path;
  const files = (folders[inFolder ? first : ""] ?? []).flatMap((folder) => {
    const file = normalize(join(folder, rest));
    return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? [file] : [];
  });
  return files[0] ?? null;
}

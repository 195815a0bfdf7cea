import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { hostPolicy } from "../../../host/security-policy.cjs";
import { serveFolder } from "../../../host/static-server.mjs";
import type { TestCertificate } from "./test-certificate";
import type { UnpackedPackage } from "./unpacked-package";

const hostPages = resolve(__dirname, "../../../dist/host");

export interface PackageServer {
  readonly kind: "nginx" | "node";
  close(): void;
}

/** Serves a release as its own nginx configuration says, with nginx where there is one; the embedded Excel lies beside it under "/excel/". */
export function servePackage(unpacked: UnpackedPackage, tls: TestCertificate): Promise<PackageServer> {
  return spawnSync("nginx", ["-v"]).status === 0 ? withNginx(unpacked, tls) : withNode(unpacked, tls);
}

function configuration({ files }: Pick<UnpackedPackage, "files">): string {
  return new TextDecoder().decode(files.get("may-chu/nginx/bao-cao-cchc.conf"));
}

/** The four changes that its comments ask of an officer of IT, with this machine's address alone to listen on. */
function adapted({ folder, ...unpacked }: UnpackedPackage): string {
  const excel = `location /excel/ { alias ${hostPages}/; add_header Content-Security-Policy "${hostPolicy}"; }`;
  return configuration(unpacked)
    .replace(/listen (\d+) ssl/, "listen 127.0.0.1:$1 ssl")
    .replace("/etc/ssl/bao-cao-cchc/cert.pem", join(folder, "cert.pem"))
    .replace("/etc/ssl/bao-cao-cchc/key.pem", join(folder, "key.pem"))
    .replace("/var/www/bao-cao-cchc/", join(folder, "site/"))
    .replace(/\}\s*$/, `    ${excel}\n}\n`);
}

async function withNginx(unpacked: UnpackedPackage, { cert, key }: TestCertificate): Promise<PackageServer> {
  const { folder, url } = unpacked;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  mkdirSync(join(folder, "tmp"));
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "site.conf"), adapted(unpacked));
  const types =
    "types { text/html html; text/javascript js; image/png png; application/json json; text/xml xml; application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx; font/woff2 woff2; text/css css; }";
  const http = [types, `access_log ${folder}/access.log;`, `include ${folder}/site.conf;`].concat(
    temporary.map((name) => `${name}_temp_path ${folder}/tmp/${name};`),
  );
  const main = ["daemon off;", `pid ${folder}/nginx.pid;`, "worker_processes 1;", "events {}"];
  const user = process.getuid?.() === 0 ? ["user root;"] : [];
  const file = join(folder, "nginx.conf");
  writeFileSync(file, [...user, ...main, `http {\n${http.join("\n")}\n}`].join("\n"));
  const nginx = spawn("nginx", ["-c", file, "-e", join(folder, "error.log")], { stdio: "inherit" });
  await listening(Number(url.port));
  return { kind: "nginx", close: () => void nginx.kill() };
}

async function withNode(unpacked: UnpackedPackage, tls: TestCertificate): Promise<PackageServer> {
  const { folder, url } = unpacked;
  const own = /Content-Security-Policy "([^"]+)"/.exec(configuration(unpacked))?.[1] ?? "";
  const merged = join(folder, "served");
  mkdirSync(merged);
  symlinkSync(join(folder, "site"), join(merged, url.pathname.replaceAll("/", "")));
  symlinkSync(hostPages, join(merged, "excel"));
  const policy = (path: string): string => (path.startsWith("/excel/") ? hostPolicy : own);
  const { server } = await serveFolder(merged, { port: Number(url.port), tls, policy, maxTries: 1 });
  return { kind: "node", close: () => void server.close() };
}

async function listening(port: number): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1", () => done(true)).once("error", () => done(false));
      socket.once("connect", () => socket.end());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not listen");
}

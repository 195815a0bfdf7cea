import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { resolveRequest, serveFolder } from "../../host/static-server.mjs";

const parent = mkdtempSync(path.join(tmpdir(), "server-"));
const root = path.join(parent, "site");
mkdirSync(root);
mkdirSync(path.join(parent, "site-beside"));
writeFileSync(path.join(root, "index.html"), "<p>trang</p>");
writeFileSync(path.join(root, "tệp mẫu.json"), "{}");
writeFileSync(path.join(parent, "secret.txt"), "x");
writeFileSync(path.join(parent, "site-beside", "secret.txt"), "x");

describe("what a request means", () => {
  it.each([
    ["/", "index.html"],
    ["/index.html?_host_Info=Excel$Mac", "index.html"],
    ["/t%E1%BB%87p%20m%E1%BA%ABu.json", "tệp mẫu.json"],
  ])("%s is %s", (url, file) => {
    expect(resolveRequest(root, url)).toBe(path.join(root, file));
  });

  it.each([
    "/..%2fsecret.txt",
    "/%2e%2e/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/a%00.html",
    "/%E0%A4%A",
    "/..%2fsite-beside/secret.txt",
  ])("%s is nothing, or lies inside", (url) => {
    const file = resolveRequest(root, url);
    expect(file === undefined || file.startsWith(root + path.sep)).toBe(true);
  });
});

describe("serving a folder", () => {
  const get = (port: number, url: string, method = "GET") =>
    new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
      (resolve, reject) => {
        request({ host: "127.0.0.1", port, path: url, method }, (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => (body += chunk.toString()));
          response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
        })
          .on("error", reject)
          .end();
      },
    );

  it("answers files with their type and a policy that lets nothing leave the page", async () => {
    const { server, port } = await serveFolder(root, { port: 0 });
    const page = await get(port, "/");
    expect(page).toMatchObject({ status: 200, body: "<p>trang</p>" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("connect-src 'self'");
    expect((await get(port, "/../secret.txt")).status).toBe(404);
    expect((await get(port, "/missing")).status).toBe(404);
    expect((await get(port, "/", "POST")).status).toBe(405);
    server.close();
  });

  it("takes the next port when one is taken, unless it must be that one", async () => {
    const first = await serveFolder(root, { port: 0 });
    const second = await serveFolder(root, { port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    await expect(serveFolder(root, { port: first.port, maxTries: 1 })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    first.server.close();
    second.server.close();
  });
});

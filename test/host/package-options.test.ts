import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

describe("the package of a release", () => {
  it.each([
    [["--url", "http://localhost/"], "must begin with https://"],
    [["--url", "máy chủ"], "is no address"],
    [["--url", "https://localhost/?a=1"], "plain address"],
    [[], "--url is missing"],
    [["--url", "https://localhost/", "--office-js", "npm"], '"local" or "cdn"'],
    [["--url", "https://localhost/", "--version", "1.2.beta"], "up to four numbers"],
    [["--url", "https://localhost/", "--share", "C:\\cchc"], "an address such as"],
  ])("is not made with %j: %s", (args, reason) => {
    const root = resolve(__dirname, "../..");
    const run = () =>
      execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "host/package/run.ts", ...args], {
        cwd: root,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run).toThrow(reason);
  });
});

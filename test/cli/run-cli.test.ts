import { run, useCliFolder } from "../support/cli-run";

useCliFolder();

describe("cchc", () => {
  it.each([[[]], [["make"]], [["consolidate", ".", "-o", "a.xlsx"]]])(
    "%j says how it is called: 2",
    async (argv) => {
      const { code, out, notices } = await run(...argv);
      expect([code, out]).toEqual([2, []]);
      expect(notices).toContain("cchc form --unit");
    },
  );

  it("--help says so too: 0", async () => {
    const { code, out } = await run("--help");
    expect([code, out.join("\n").includes("cchc check")]).toEqual([0, true]);
  });
});

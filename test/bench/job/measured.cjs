/** Preloaded into a command under measure: when it ends, what it took goes to the file named in MEASURED_TO. */
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const measured = {
      ms: performance.now(),
      peakMb: maxRSS / 1024,
      cpuMs: (userCPUTime + systemCPUTime) / 1000,
    };
    writeFileSync(process.env.MEASURED_TO, JSON.stringify(measured));
  });

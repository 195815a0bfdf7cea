/** Preloaded into a command under measure: when it ends, what it took goes to the file named in MEASURED_TO. */
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

/** Linux hands the peak of the parent on to `maxRSS`; the high-water mark of the process itself stands in its status. */
function peakKb(maxRSS) {
  if (!existsSync("/proc/self/status")) return maxRSS;
  const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return peak === undefined ? maxRSS : Number(peak);
}

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const measured = {
      ms: performance.now(),
      peakMb: peakKb(maxRSS) / 1024,
      cpuMs: (userCPUTime + systemCPUTime) / 1000,
    };
    writeFileSync(process.env.MEASURED_TO, JSON.stringify(measured));
  });

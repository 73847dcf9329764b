// Writes the process's peak memory in MiB and its seconds of CPU to PEAK_MEMORY_FILE when it ends. For the benchmarks.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      process.env.PEAK_MEMORY_FILE,
      JSON.stringify({ rss: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }),
    );
  });

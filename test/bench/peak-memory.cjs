// Writes the process's peak memory in MiB to PEAK_MEMORY_FILE when it ends. For the benchmarks.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
if (isMainThread)
  process.on('exit', () =>
    writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS / 1024)),
  );

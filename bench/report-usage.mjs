// Preloaded into a process that is measured: writes what it used when it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(`USAGE ${JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMib: Math.round(maxRSS / 1024) })}\n`)
})

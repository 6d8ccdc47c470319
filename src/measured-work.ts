/** What a piece of work took, start-up left out. */
export interface Measured<Value> {
  readonly value: Value
  readonly wall_s: number
  /** Of all threads of this process. */
  readonly cpu_s: number
  /** Most memory that the process ever held, and what it held before the work. */
  readonly peak_mib: number
  readonly idle_mib: number
}

/**
 * Does a piece of work once and measures it.
 * @param startUp done before: its time is left out, the memory that it takes is not
 */
export function measured<Value>(work: () => Value, startUp: () => void = () => {}): Measured<Value> {
  const idle = process.memoryUsage.rss()
  startUp()
  const cpuBefore = process.cpuUsage()
  const before = performance.now()
  const value = work()
  const wall = performance.now() - before
  const { user, system } = process.cpuUsage(cpuBefore)
  return { value, wall_s: wall / 1000, cpu_s: (user + system) / 1e6, peak_mib: process.resourceUsage().maxRSS / 1024, idle_mib: idle / 1048576 }
}

import { performance } from 'node:perf_hooks'

/** How long answers took. */
export interface Timing {
  readonly requests: number
  readonly failures: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly maxMs: number
}

/** @param times milliseconds, in any order */
export function timingOf(times: readonly number[], failures: number): Timing {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return { requests: times.length, failures, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) }
}

/** Asks the same a number of times, one after another. An answer of status 500 or more, or 429, is a failure. */
export async function timeOneAfterAnother(url: string, count: number, request: RequestInit = {}): Promise<Timing> {
  const times: number[] = []
  let failures = 0
  for (let turn = 0; turn < count; turn += 1) {
    const started = performance.now()
    const response = await fetch(url, request)
    await response.arrayBuffer()
    if (isFailure(response)) failures += 1
    times.push(performance.now() - started)
  }
  return timingOf(times, failures)
}

/** A page that explains that something is not there is no failure. */
export function isFailure({ status }: Response): boolean {
  return status >= 500 || status === 429
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** One JSON line. */
export function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

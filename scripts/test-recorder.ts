import type { TestEvent } from 'node:test/reporters'

/** What one process of tests did. */
export interface Recorded {
  /** Seconds by file. */
  readonly seconds: Readonly<Record<string, number>>
  readonly tests: number
  readonly failed: number
  readonly skipped: number
}

/** A reporter of node:test that writes what was done as one line of JSON, for the script that started the process. */
export default async function* record(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const seconds: Record<string, number> = {}
  let counts = { tests: 0, failed: 0, skipped: 0 }
  for await (const { type, data } of events) {
    if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0 && data.file !== undefined) seconds[data.file] = (seconds[data.file] ?? 0) + data.details.duration_ms / 1000
    if (type !== 'test:summary') continue
    if (data.file !== undefined) seconds[data.file] = data.duration_ms / 1000
    const { tests, passed, skipped, todo } = data.counts
    counts = { tests, failed: tests - passed - skipped - todo, skipped }
  }
  yield `${JSON.stringify({ seconds, ...counts } satisfies Recorded)}\n`
}

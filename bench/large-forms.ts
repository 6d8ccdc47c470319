import { startServer } from '../test/server.ts'
import { peakMemoryMib } from './peak-memory.ts'
import { print, round } from './timing.ts'

const atOnce = 6
const rows = 99_000

/** 99,000 rows of a date, a name and a number: 13 MB as a form. */
function table(): string {
  const day = (index: number) => new Date(Date.UTC(1750, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)
  return Array.from({ length: rows }, (_, index) => `${day(index)}\tWard ’${index % 977} ${'x'.repeat(90)}\t${index}`).join('\n')
}

/** Measures how much memory a table close to the largest takes, and several of them at once; prints a line of JSON for each. */
export async function benchLargeForms(): Promise<void> {
  const server = await startServer()
  const processId = server.child.pid ?? 0
  const body = `figures=${encodeURIComponent(table())}&do=choices`
  const peakMib = () => peakMemoryMib(processId)
  const send = async () => {
    const response = await fetch(`${server.url}/chart-a-measure`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    await response.arrayBuffer()
    return response.status
  }
  try {
    const idleMib = peakMib()
    for (const count of [1, atOnce]) {
      const started = performance.now()
      const statuses = await Promise.all(Array.from({ length: count }, send))
      print({ bench: 'forms', form: 'a large table to chart', atOnce: count, bytes: body.length, wallMs: round(performance.now() - started), answered: statuses.filter((status) => status !== 503).length, busy: statuses.filter((status) => status === 503).length, idleMib, peakMib: peakMib() })
    }
  } finally {
    await server.discard()
  }
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readColumns } from './read-columns.ts'

/** Cells of so many signs and some more, each of a kind that a careless pattern goes over again and again. */
function longCells(signs: number): readonly string[] {
  const spaces = ' '.repeat(signs)
  return [`5${spaces}x`, `-${spaces}x`, `1${',111'.repeat(signs / 4)}x`, `1 Jan${spaces}x`, `Jan${'.-'.repeat(signs / 2)}x`, '1'.repeat(signs)]
}

/** Milliseconds of the processor in which a cell was read in every place where it can stand. */
async function timeToRead(long: string): Promise<number> {
  const started = process.cpuUsage()
  await readColumns({ kind: 'text', text: long })
  const answer = await readColumns({ kind: 'text', text: `Date\tValue\n2025-01-01\t4\n2025-02-01\t${long}\n${long}\t6\n2025-04-01\t7` })
  assert.deepEqual(answer.ok ? answer.value.problems.map(({ code }) => code) : answer.error, ['not-a-number', 'not-a-date'])
  await readColumns({ kind: 'text', text: `2025-01-01 4\n2025-02-01${long} y\n2025-03-01 5` })
  return process.cpuUsage(started).user / 1000
}

describe('a cell of a million signs', () => {
  it('is neither a number nor a date, and takes no more than so many times as long as it is longer', async () => {
    const [short, long] = [longCells(40_000), longCells(800_000)]
    for (const [index, cell] of long.entries()) {
      const [quick, slow] = [await timeToRead(short[index] ?? ''), await timeToRead(cell)]
      // 20 times as long; patterns that go back over a cell would take 400 times.
      assert.ok(slow < 100 * Math.max(quick, 5), `${cell.slice(0, 10)}: ${quick} ms, ${slow} ms`)
    }
  })
})

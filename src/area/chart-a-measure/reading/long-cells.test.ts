import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readColumns } from './read-columns.ts'

describe('a cell of a million signs', () => {
  it('is neither a number nor a date, and holds nobody up', async () => {
    const spaces = ' '.repeat(900_000)
    for (const long of [`5${spaces}x`, `-${spaces}x`, `1${',111'.repeat(200_000)}x`, `1 Jan${spaces}x`, `Jan${'.-'.repeat(400_000)}x`, '1'.repeat(900_000)]) {
      const started = process.cpuUsage()
      await readColumns({ kind: 'text', text: long })
      const answer = await readColumns({ kind: 'text', text: `Date\tValue\n2025-01-01\t4\n2025-02-01\t${long}\n${long}\t6\n2025-04-01\t7` })
      assert.deepEqual(answer.ok ? answer.value.problems.map(({ code }) => code) : answer.error, ['not-a-number', 'not-a-date'])
      await readColumns({ kind: 'text', text: `2025-01-01 4\n2025-02-01${long} y\n2025-03-01 5` })
      // Patterns that go back over a cell took minutes for one of these.
      assert.ok(process.cpuUsage(started).user < 5_000_000, long.slice(0, 10))
    }
  })
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { it } from 'node:test'
import { startService } from '../src/main.ts'
import { migrations } from '../src/migrations.ts'
import { testDatabase } from './database.ts'

it('a start that fails once the jobs have begun ends their threads too, so that the process ends', async (t) => {
  const { config: database } = await testDatabase(t, migrations)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-failed-start-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const serve = {
    port: 0, host: '127.0.0.1', dataFolder: folder, demo: false, publicOrigin: null, metricsToken: null, drainSeconds: 0, daysAhead: 0,
    get isTestBuild(): boolean {
      throw new Error('the routes cannot be made')
    },
  }
  const mail = { kind: 'file', folder, from: { name: 'Evenkeel', address: 'evenkeel@trust.example' } } as const
  await assert.rejects(startService({ serve, database, mail, secret: 'a secret of thirty-two characters' }, { log: { write: () => undefined }, now: () => new Date() }), /the routes cannot be made/)
  assert.deepEqual(threads(), [])
})

/** The threads of this process that would keep it from its end. */
function threads(): readonly string[] {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Worker' || resource === 'MessagePort')
}

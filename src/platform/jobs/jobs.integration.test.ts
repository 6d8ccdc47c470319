import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../audit/index.ts'
import { type Database, type Migration, platformMigrations, tenantTable } from '../database/index.ts'
import { identityMigrations } from '../identity/index.ts'
import { type JobKind, type JobLane, createWorker, enqueue, findJob, jobMigrations, listJobs, retryJob, runSchedules } from './index.ts'

const effects: Migration = { name: '2026-01-01-effect', up: tenantTable('effect', 'effect_id uuid not null, primary key (tenant_id, effect_id)') }
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, effects]

async function aTenant(t: { after: (work: () => Promise<void>) => void }): Promise<{ readonly database: Database; readonly tenant: string }> {
  const { database } = await testDatabase(t, migrations)
  const tenant = randomUUID()
  await database.inTransaction(null, (transaction) => sql`insert into tenant (id, ods_code, name) values (${tenant}, 'AAA', 'First')`.execute(transaction))
  return { database, tenant }
}

function aClock(start = '2026-11-25T12:00:00Z'): { readonly now: () => Date; readonly pass: (ms: number) => void } {
  let time = new Date(start).getTime()
  return { now: () => new Date(time), pass: (ms) => (time += ms) }
}

/** Leaves one row a run. */
const leavesEffect = (kind: string, run: JobKind['run']): JobKind => ({
  kind,
  lane: 'quick',
  mostAttempts: 3,
  run: async (context) => {
    await sql`insert into effect values (${context.tenant}, ${context.newId()})`.execute(context.transaction)
    return run(context)
  },
})

const put = (database: Database, tenant: string, kind: string, key: string, now: Date) =>
  database.inTransaction(tenant, (transaction) => enqueue(transaction, tenant, { jobId: randomUUID(), kind, key, payload: {}, dueAt: now, madeAt: now, madeBy: null }))
const countEffects = (database: Database, tenant: string) => database.reading(tenant, async (transaction) => (await sql`select 1 from effect`.execute(transaction)).rows.length)
const jobOf = (database: Database, tenant: string, kind: string, key: string) => database.reading(tenant, (transaction) => findJob(transaction, tenant, kind, key))

function workerOn(database: Database, kinds: readonly JobKind[], now: () => Date, lane?: JobLane) {
  const warnings: unknown[] = []
  return { warnings, ...createWorker({ database, kinds, ...(lane === undefined ? {} : { lane }), now, newId: randomUUID, warn: (error) => void warnings.push(error) }) }
}

describe('jobs', () => {
  it('take effect once each, however many workers there are', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    for (let index = 0; index < 40; index += 1) await put(database, tenant, 'test/once', String(index), clock.now())
    const workers = Array.from({ length: 4 }, () => workerOn(database, [leavesEffect('test/once', async () => ({ kind: 'done' }))], clock.now))
    await Promise.all(workers.map((worker) => worker.runDue()))
    assert.equal(await countEffects(database, tenant), 40)
  })

  it('of one kind and key are one job', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    for (let times = 0; times < 3; times += 1) await put(database, tenant, 'test/once', 'same', clock.now())
    assert.equal((await database.reading(tenant, (transaction) => listJobs(transaction, tenant))).length, 1)
  })

  it('come to nothing with the transaction that put them in', async (t) => {
    const { database, tenant } = await aTenant(t)
    const now = aClock().now()
    await assert.rejects(
      database.inTransaction(tenant, async (transaction) => {
        await enqueue(transaction, tenant, { jobId: randomUUID(), kind: 'test/once', key: '1', payload: {}, dueAt: now, madeAt: now, madeBy: null })
        throw new Error('no')
      }),
    )
    assert.equal(await jobOf(database, tenant, 'test/once', '1'), null)
  })

  it('that cannot be done yet leave nothing behind, wait longer each time, and count as failed in the end', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    await put(database, tenant, 'test/later', '1', clock.now())
    const worker = workerOn(database, [leavesEffect('test/later', async () => ({ kind: 'try-again', reason: 'busy' }))], clock.now)
    assert.equal(await worker.runDue(), 1)
    assert.equal(await worker.runDue(), 0, 'not at once again')
    for (let times = 0; times < 2; times += 1) {
      clock.pass(3_600_000)
      await worker.runDue()
    }
    const job = await jobOf(database, tenant, 'test/later', '1')
    assert.deepEqual([job?.state, job?.attempts, job?.problem], ['failed', 3, 'busy'])
    assert.equal(await countEffects(database, tenant), 0)
  })

  it('that break are tried again, and an administrator may let a failed one start anew', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    let isBroken = true
    const kind = leavesEffect('test/breaks', async () => {
      if (isBroken) throw new Error('broken')
      return { kind: 'done', outcome: { rows: 3 } }
    })
    await put(database, tenant, 'test/breaks', '1', clock.now())
    const worker = workerOn(database, [kind], clock.now)
    for (let times = 0; times < 3; times += 1) {
      await worker.runDue()
      clock.pass(3_600_000)
    }
    assert.equal(worker.warnings.length, 3)
    const failed = await jobOf(database, tenant, 'test/breaks', '1')
    assert.equal(failed?.state, 'failed')
    isBroken = false
    assert.equal(await database.inTransaction(tenant, (transaction) => retryJob(transaction, tenant, failed?.jobId ?? '', clock.now())), true)
    await worker.runDue()
    const done = await jobOf(database, tenant, 'test/breaks', '1')
    assert.deepEqual([done?.state, done?.outcome], ['done', { rows: 3 }])
    assert.equal(await countEffects(database, tenant), 1)
  })

  it('that ended their process at every try are not tried for ever', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    const worker = workerOn(database, [leavesEffect('test/deadly', async () => ({ kind: 'done' }))], clock.now)
    await put(database, tenant, 'test/deadly', '1', clock.now())
    // What is left of tries whose processes were killed: 10 more than the 3 of its kind.
    await database.inTransaction(tenant, (transaction) => sql`update job set attempts = 13`.execute(transaction))
    await worker.runDue()
    const job = await jobOf(database, tenant, 'test/deadly', '1')
    assert.deepEqual([job?.state, job?.problem], ['failed', 'unexpected'])
    assert.equal(await countEffects(database, tenant), 0)
  })

  it('of two organisations are done in turn, however many one of them put in', async (t) => {
    const { database, tenant } = await aTenant(t)
    const other = randomUUID()
    await database.inTransaction(null, (transaction) => sql`insert into tenant (id, ods_code, name) values (${other}, 'BBB', 'Second')`.execute(transaction))
    const clock = aClock()
    for (let index = 0; index < 6; index += 1) await put(database, tenant, 'test/turn', String(index), clock.now())
    for (let index = 0; index < 2; index += 1) await put(database, other, 'test/turn', String(index), clock.now())
    const order: string[] = []
    const kind: JobKind = { kind: 'test/turn', lane: 'long', mostAttempts: 1, run: async (context) => (order.push(context.tenant), { kind: 'done' }) }
    assert.equal(await workerOn(database, [kind], clock.now).runDue(), 8)
    assert.deepEqual(order.slice(0, 4).toSorted(), [tenant, tenant, other, other].toSorted())
  })

  it('of the quick lane are done while one of the long lane goes on', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    const [begun, freed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const long: JobKind = { kind: 'test/long', lane: 'long', mostAttempts: 1, run: async () => (begun.resolve(), await freed.promise, { kind: 'done' }) }
    const kinds = [long, leavesEffect('test/quick', async () => ({ kind: 'done' }))]
    await put(database, tenant, 'test/long', '1', clock.now())
    const longRun = workerOn(database, kinds, clock.now, 'long').runDue()
    await begun.promise
    await put(database, tenant, 'test/quick', '1', clock.now())
    await put(database, tenant, 'test/nobody-knows', '1', clock.now())
    assert.equal(await workerOn(database, kinds, clock.now, 'quick').runDue(), 2)
    assert.equal(await countEffects(database, tenant), 1)
    assert.equal((await jobOf(database, tenant, 'test/nobody-knows', '1'))?.problem, 'no-such-kind')
    assert.equal((await jobOf(database, tenant, 'test/long', '1'))?.state, 'waiting')
    freed.resolve()
    assert.equal(await longRun, 1)
  })

  it('whose kind settles what they worked on are over when they are given up, and are not tried by hand', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    const kind: JobKind = {
      ...leavesEffect('test/given-up', async () => {
        throw new Error('broken')
      }),
      giveUp: async ({ tenant: whose, transaction, reason }) => {
        await sql`insert into effect values (${whose}, ${randomUUID()})`.execute(transaction)
        return { reason }
      },
    }
    await put(database, tenant, 'test/given-up', '1', clock.now())
    const worker = workerOn(database, [kind], clock.now)
    for (let times = 0; times < 3; times += 1) {
      await worker.runDue()
      clock.pass(3_600_000)
    }
    const job = await jobOf(database, tenant, 'test/given-up', '1')
    assert.deepEqual([job?.state, job?.outcome], ['done', { reason: 'unexpected' }])
    assert.equal(await countEffects(database, tenant), 1)
  })

  it('show how far they are while they run', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    await put(database, tenant, 'test/long', '1', clock.now())
    let seen: unknown = null
    const kind: JobKind = {
      kind: 'test/long',
      lane: 'long',
      mostAttempts: 1,
      run: async ({ progress }) => {
        await progress(3, 10)
        seen = (await jobOf(database, tenant, 'test/long', '1'))?.progress
        return { kind: 'done' }
      },
    }
    await workerOn(database, [kind], clock.now).runDue()
    assert.deepEqual(seen, { done: 3, total: 10 })
  })
})

describe('a schedule', () => {
  it('puts in one job for each tenant in each slot of time, whoever asks and however often', async (t) => {
    const { database, tenant } = await aTenant(t)
    const clock = aClock()
    const schedules = [{ name: 'test/daily', everyMinutes: 1_440, payload: {} }]
    const run = () => runSchedules(database, schedules, clock.now(), randomUUID)
    await Promise.all([run(), run(), run()])
    assert.deepEqual(await run(), [])
    const count = async () => (await database.reading(tenant, (transaction) => listJobs(transaction, tenant))).length
    assert.equal(await count(), 1)
    clock.pass(86_400_000)
    await run()
    assert.equal(await count(), 2)
  })
})

import { randomUUID } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { measureRoutes } from '../src/area/measure/index.ts'
import { migrations } from '../src/migrations.ts'
import { aServerOn } from '../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs } from '../test/an-organisation.ts'
import { startTestCluster, testDatabase } from '../test/database.ts'
import type { Database } from '../src/platform/database/index.ts'
import { print, round, timingOf } from './timing.ts'

const measures = 500
const points = 60
const times = 30
const now = new Date('2026-11-25T12:00:00Z')
const pages = ['/measures?unit=all', '/measures?unit=all&page=3', '/measures?unit=all&view=icons', '/measures?unit=all&variation=concern', '/measures/measures.csv?unit=all'] as const

/** Measures the board with 500 measures of 60 values: server time and weight of its pages, one JSON line each. */
export async function benchBoard(): Promise<void> {
  const cluster = await startTestCluster()
  Object.assign(process.env, cluster.environment)
  const cleanups: (() => Promise<void>)[] = []
  const { database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
  const server = await aServerOn(database, { routes: measureRoutes(), now: () => now })
  try {
    const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
    const viewer = await trust.addPerson()
    const measureId = await furnish(database, trust, viewer)
    for (const page of [...pages, `/measures/${measureId}`]) {
      const all: number[] = []
      let failures = 0
      let body = ''
      for (let turn = 0; turn < times; turn += 1) {
        const started = performance.now()
        const answer = await getAs(server, viewer, page)
        all.push(performance.now() - started)
        if (answer.statusCode !== 200) failures += 1
        body = answer.body
      }
      const name = page.startsWith('/measures/measures') || !page.startsWith('/measures/') ? page : '/measures/:measure'
      print({ bench: 'board', measures, points, page: name, ...timingOf(all, failures), kb: round(Buffer.byteLength(body) / 1000), packedKb: round(brotliCompressSync(body).length / 1000) })
    }
  } finally {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
    await cluster.stop()
  }
}

/** 500 measures in 20 units, each with 60 monthly values, a target and, one in ten, a rebase. */
async function furnish(database: Database, trust: TestOrganisation, { personId }: TestPerson): Promise<string> {
  const units: string[] = []
  for (let unit = 0; unit < 20; unit += 1) units.push(await trust.addUnit(`Ward ${unit + 1}`))
  const ids = Array.from({ length: measures }, () => randomUUID())
  await database.inTransaction(trust.tenant, async (transaction) => {
    for (const [index, id] of ids.entries()) {
      await sql`insert into measure (tenant_id, measure_id, unit_id, name, definition, unit_of_measurement, unit_text, decimals, chart_type, improvement_direction, domain, owner_person_id, source, frequency, rules, screen_outliers)
        values (${trust.tenant}, ${id}, ${units[index % units.length]}, ${`Measure ${index + 1}`}, '', 'number', '', 1, 'xmr', ${index % 2 === 0 ? 'increase' : 'decrease'}, ${index % 4 === 0 ? 'leadership' : 'management'}, ${personId}, '', 'monthly', 'plot-the-dots-r-0.2.2', true)`.execute(transaction)
      await sql`insert into observation (tenant_id, measure_id, day, value, entered_by, entered_at, way)
        select ${trust.tenant}, ${id}, (date '2021-12-01' + make_interval(months => n))::date, 50 + ((n * ${7 + (index % 5)} + ${index}) % 11) + case when n > 48 and ${index % 3} = 0 then 8 else 0 end, ${personId}, ${now}, 'hand' from generate_series(0, ${points - 1}) n`.execute(transaction)
      await sql`insert into measure_target (tenant_id, measure_id, starts_on, value) values (${trust.tenant}, ${id}, '1900-01-01', ${45 + (index % 20)})`.execute(transaction)
      if (index % 10 === 0) await sql`insert into measure_rebase (tenant_id, rebase_id, measure_id, starts_on, reason, decided_at) values (${trust.tenant}, ${randomUUID()}, ${id}, '2025-12-01', 'A new team', ${now})`.execute(transaction)
    }
  })
  return ids[0] ?? ''
}

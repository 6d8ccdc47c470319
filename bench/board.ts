import { randomUUID } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { type Measure, type Observation, type OfMeasure, measureRoutes, writtenMeasures, writtenObservations, writtenRebases, writtenTargets } from '../src/area/measure/index.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { migrations } from '../src/migrations.ts'
import { type Database, type WrittenRecords, writeAll } from '../src/platform/database/index.ts'
import { aServerOn } from '../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs } from '../test/an-organisation.ts'
import { startTestCluster, testDatabase } from '../test/database.ts'
import { print, round, timingOf } from './timing.ts'

const units = 20
const measures = 500
const points = 60
/** How often each page is asked for, one after another. */
const times = 30
const now = new Date('2026-11-25T12:00:00Z')

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
    const measureId = await addMeasures(database, trust, viewer)
    for (const page of ['/measures?unit=all', '/measures?unit=all&page=3', '/measures?unit=all&view=icons', '/measures?unit=all&variation=concern', '/measures/measures.csv?unit=all', '/measures/:measure']) {
      print({ bench: 'board', measures, points, page, ...(await timeOf(server, viewer, page.replace(':measure', measureId))) })
    }
  } finally {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
    await cluster.stop()
  }
}

/** Answer times of a page, and how many kilobytes it has as it is and packed. */
async function timeOf(server: FastifyInstance, viewer: TestPerson, address: string): Promise<object> {
  const taken: number[] = []
  let failures = 0
  let body = ''
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now()
    const answer = await getAs(server, viewer, address)
    taken.push(performance.now() - started)
    if (answer.statusCode !== 200) failures += 1
    body = answer.body
  }
  return { ...timingOf(taken, failures), kb: round(Buffer.byteLength(body) / 1000), packedKb: round(brotliCompressSync(body).length / 1000) }
}

/**
 * 500 measures in 20 units, each with 60 monthly values, a target and, one in ten, a rebase. One in three moves up in its last year.
 * @returns the id of the first
 */
async function addMeasures(database: Database, trust: TestOrganisation, { personId }: TestPerson): Promise<string> {
  const unitIds: string[] = []
  for (let unit = 1; unit <= units; unit += 1) unitIds.push(await trust.addUnit(`Ward ${unit}`))
  const made = Array.from({ length: measures }, (_, index) => aMeasure(index, unitIds[index % units] ?? trust.rootUnitId, personId))
  const targets = made.map(({ measureId }, index) => ({ measureId, startsOn: aDay('1900-01-01'), value: 45 + (index % 20) }))
  const rebases = made.filter((_, index) => index % 10 === 0).map(({ measureId }) => ({ measureId, rebaseId: randomUUID(), startsOn: aDay('2025-12-01'), reason: 'A new team', decidedBy: null, decidedAt: now, withdrawn: null }))
  await database.inTransaction(trust.tenant, async (transaction) => {
    const write = <Kept>({ table, rowOf }: WrittenRecords<Kept>, records: readonly Kept[]) => writeAll(transaction, trust.tenant, table, records.map(rowOf))
    await write(writtenMeasures, made)
    await write(writtenTargets, targets)
    await write(writtenObservations, made.flatMap((measure, index) => valuesOf(measure, index)))
    await write(writtenRebases, rebases)
  })
  return made[0]?.measureId ?? ''
}

function aMeasure(index: number, unitId: string, ownerPersonId: string): Measure {
  return {
    measureId: randomUUID(),
    unitId,
    name: `Measure ${index + 1}`,
    definition: '',
    unitOfMeasurement: 'number',
    unitText: '',
    decimals: 1,
    per: 1,
    chartType: 'xmr',
    improvementDirection: index % 2 === 0 ? 'increase' : 'decrease',
    domain: index % 4 === 0 ? 'leadership' : 'management',
    ownerPersonId,
    source: '',
    frequency: 'monthly',
    rules: 'plot-the-dots-r-0.2.2',
    screenOutliers: true,
    fixAfterNPoints: null,
    closedOn: null,
    version: 1,
  }
}

/** From December 2021 on, one a month. */
function valuesOf({ measureId, ownerPersonId }: Measure, index: number): readonly OfMeasure<Observation>[] {
  return Array.from({ length: points }, (_, point) => {
    const month = 11 + point
    const step = point > 48 && index % 3 === 0 ? 8 : 0
    return {
      measureId,
      day: aDay(`${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`),
      value: 50 + ((point * (7 + (index % 5)) + index) % 11) + step,
      numerator: null,
      denominator: null,
      ghostReason: null,
      enteredBy: ownerPersonId,
      enteredAt: now,
      way: 'hand',
      version: 1,
    }
  })
}

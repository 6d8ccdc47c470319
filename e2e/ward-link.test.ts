import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { textOfRun } from '../src/area/simulated-ward/rules/run-text.ts'
import { startOfRun } from '../src/area/simulated-ward/rules/start-of-run.ts'
import { type Happening, replay } from '../src/engine/ward/index.ts'
import { type PublicServer, publicServer } from '../test/server.ts'
import { openBrowser } from './browser.ts'
import { digestOfBits } from './digest-of-bits.ts'
import { type DecidedRun, endOf, runOfDecisions } from './ward-run-of-decisions.ts'

const root = path.join(import.meta.dirname, '..')
const seeds = [7, 4_294_967_295]

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** What the worker of the page has told so far, as the digest of its bits, week for week. */
interface ToldInPage {
  readonly weeks: readonly string[]
  readonly happenings: readonly string[]
}

interface KeptInPage {
  readonly toldByWorkers: readonly { readonly kind: string; readonly weeks: readonly unknown[] }[]
}

/** Keeps all that a worker tells the page, beside what the page does with it. */
function keepWhatWorkersTell(): void {
  const kept: unknown[] = []
  const Told = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => void kept.push(data))
    }
  }
  Object.assign(globalThis, { Worker: Told, toldByWorkers: kept })
}

async function toldIn(page: Page): Promise<ToldInPage> {
  return page.evaluate(`(() => {
    const digestOfBits = ${digestOfBits.toString()}
    const moved = toldByWorkers.filter(({ kind }) => kind === 'moved')
    return { weeks: moved.flatMap(({ weeks }) => weeks).map(digestOfBits), happenings: moved.flatMap(({ happenings }) => happenings).map(digestOfBits) }
  })()`)
}

/** Opens a link to the end of a run in Chromium, and waits until all of its weeks have been run again. */
async function whenItsLinkIsOpened({ run, weeks }: DecidedRun): Promise<ToldInPage> {
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await page.addInitScript(keepWhatWorkersTell)
    await page.goto(`${server.url}/simulated-ward#run=${textOfRun(run)}&hour=${endOf(run)}`)
    await page.getByRole('button', { name: 'Go on with this run', exact: true }).press('Enter')
    await page.waitForFunction((count) => (globalThis as unknown as KeptInPage).toldByWorkers.filter(({ kind }) => kind === 'moved').flatMap((moved) => moved.weeks).length === count, weeks.length) // put there before the page began
    return await toldIn(page)
  } finally {
    await browser.close()
  }
}

describe('a link to a run of the ward', () => {
  for (const seed of seeds) {
    it(`gives in Chromium what replay gives in Node, every number of eight weeks and all that happened, to the bit: seed ${seed}`, async () => {
      const decided = runOfDecisions('eight-weeks', seed)
      assert.ok(decided.run.decisions.filter(({ kind }) => kind === 'plan').length === 7 && decided.run.decisions.some((one) => one.kind === 'answer' && one.answer === null))
      const again: Happening[] = []
      const { weeks } = replay(startOfRun(decided.run), decided.run.decisions, (happening) => void again.push(happening))
      const told = await whenItsLinkIsOpened(decided)
      assert.deepEqual(told.weeks, weeks.map(digestOfBits))
      assert.deepEqual(told.happenings, again.map(digestOfBits))
      assert.deepEqual(told.weeks, decided.weeks.map(digestOfBits))
    })
  }

  it('would not do so if one bit of one number were another', () => {
    const [week] = runOfDecisions('eight-weeks', 7).weeks
    assert.ok(week !== undefined)
    const other = { ...week, outcomes: { ...week.outcomes, staff: week.outcomes.staff * (1 + Number.EPSILON) } }
    assert.notEqual(other.outcomes.staff, week.outcomes.staff)
    assert.notEqual(digestOfBits(other), digestOfBits(week))
  })
})

describe('a year on the ward', () => {
  it('is the same to the bit in this process, once more in it, and in another process', () => {
    const year = (): string => {
      const { weeks, happenings } = runOfDecisions('year', 3)
      return digestOfBits([weeks, happenings])
    }
    const here = year()
    assert.equal(year(), here)
    assert.equal(execFileSync(process.execPath, [path.join(root, 'bin', 'run'), 'e2e/ward-year.ts', '3'], { cwd: root, encoding: 'utf8' }), here)
  })
})

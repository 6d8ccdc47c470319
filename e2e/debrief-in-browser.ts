import type { BrowserContext } from 'playwright-core'
import type { ChosenRun } from '../src/area/simulated-ward/rules/run-text.ts'
import type { FuturesQuestion } from '../src/browser/ward/futures-messages.ts'
import { startOfRun } from '../src/area/simulated-ward/rules/start-of-run.ts'
import { type Happening, LiveWard, type WeekRecord, answerOf, policyOf, ways } from '../src/engine/ward/index.ts'
import { islandScript } from '../src/platform/design/island.ts'

/** Eight weeks of a ward, with a plan that was changed once. */
const chosen: ChosenRun = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed: 7, plan: { hours: ways.balanced, orders: [], improve: 'weakest' }, decisions: [] }

/** A page of nothing but the scripts of the debrief. */
export const debriefAddress = 'http://debrief.invalid'

const scripts: Readonly<Record<string, string>> = { '/worker.js': 'ward/ward-worker', '/debrief.js': 'ward/debrief', '/workers.js': 'ward/future-workers' }
const emptyPage = '<!doctype html><html lang="en"><title>Looking back</title><main><h1>Looking back</h1><div id="root"></div></main></html>'

/** Answers that page in a browser, without a server. */
export async function serveDebrief(context: BrowserContext): Promise<void> {
  await context.route(`${debriefAddress}/**`, (route) => {
    const name = scripts[new URL(route.request().url()).pathname]
    return route.fulfill(name === undefined ? { contentType: 'text/html', body: emptyPage } : { contentType: 'text/javascript', body: islandScript(name) })
  })
}

/** 200 pairs of futures of a decision that might have been left. */
export function aForkOf(run: ChosenRun): FuturesQuestion {
  const place = 5
  const decision = run.decisions[place]
  if (decision === undefined || decision.kind !== 'answer') throw new Error('The sixth decision of the run answers a situation.')
  return { run, weeks: 8, place, instead: { ...decision, answer: null }, from: 0, count: 200 }
}

/** What to evaluate on that page: the futures by so many workers. */
export function futuresInPage(question: FuturesQuestion, workers: number): string {
  return `(async () => {
    const { FutureWorkers } = await import('/workers.js')
    const workers = new FutureWorkers({ address: '/worker.js', count: ${workers} }, { failed: () => undefined, ran: () => undefined })
    const futures = await workers.futures(${JSON.stringify(question)})
    workers.end()
    return { futures }
  })()`
}

/** Played by the usual ways of leading, with more hours of direct care from the second week on. */
export function playedRun(): { readonly run: ChosenRun; readonly weeks: readonly WeekRecord[]; readonly happenings: readonly Happening[] } {
  const happenings: Happening[] = []
  const live = new LiveWard(startOfRun(chosen), (happening) => void happenings.push(happening))
  const policy = policyOf(ways.balanced)
  while (!live.isOver) {
    if (live.hour === 168) live.plan({ hours: { ...ways.balanced, directCare: 16, improve: 0, listen: 0 }, orders: ['homeOnTime'], improve: 'weakest' })
    if (live.due !== null) live.answer(live.decisions.length % 5 === 4 ? null : answerOf(policy, live.due.situation))
    live.passAnHour()
  }
  return { run: { ...chosen, decisions: [...live.decisions] }, weeks: live.weeks, happenings }
}

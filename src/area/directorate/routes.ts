import { href, paths } from '../../platform/http/paths.ts'
import type { PlaceLimits } from '../../platform/http/places-at-once.ts'
import type { Answer, RouteThatKeepsNothing, SentRequest } from '../../platform/http/route.ts'
import { type CostlyWork, costlyWork, workInTurns } from '../../platform/http/work-in-turns.ts'
import { busyPage } from './pages/busy-page.tsx'
import { debriefPage } from './pages/debrief-page.tsx'
import { pointsPage } from './pages/points-page.tsx'
import { roundPage } from './pages/round-page.tsx'
import { startPage } from './pages/start-page.tsx'
import { waysPage } from './pages/ways-page.tsx'
import { type ChosenRun, roundsInAll } from './rules/chosen-run.ts'
import { otherWaysOf } from './rules/other-ways.ts'
import { runOfText, textOfRun } from './rules/run-text.ts'
import { roundSent } from './rules/sent-round.ts'
import { turningPointsOf } from './rules/turning-points.ts'
import { debriefViewOf } from './view/debrief-view.ts'
import { pointViewsOf, toldOfPoints, waysViewOf } from './view/looks-further.ts'
import { planFormOf, sentFormOf } from './view/plan-form.ts'
import { roundViewOf } from './view/round-view.ts'

type Query = SentRequest['query']
type Look = typeof paths.directorateTurningPoints | typeof paths.directorateOtherWays

/** What one address, which may be a whole hospital, may ask for in a minute: whoever is asked to come again counts each time. */
const pagesPerMinute = 600
const looksPerMinute = 240
/** A page runs up to sixteen weeks of three wards and draws them, some 60 ms: one at a time, and a class that presses together waits some seconds. */
const pagesAtOnce = { places: 1, waiting: 60, longestWaitMs: 8000 }
/** Looking further runs them fifty times. One at a time works on it, so that one processor is free for all else. */
const looksAtOnce = { places: 1, waiting: 8, longestWaitMs: 8000 }
const secondsUntilAgain = 5
/** Everybody begins in the same circumstances; the next ones are one further. */
const firstSeed = 1
const lastSeed = 999_999

/** How many may be worked for at once, and how many may wait for it. */
export interface DirectorateLimits {
  readonly pages: PlaceLimits
  readonly looks: PlaceLimits
}

/**
 * Three wards and their managers: everything that is decided stands in the address, and nothing is kept.
 * @param limits of its pages, and of those that look further
 */
export function directorateRoutes(limits: DirectorateLimits = { pages: pagesAtOnce, looks: looksAtOnce }): readonly RouteThatKeepsNothing[] {
  const [pages, looks] = [costlyWork(limits.pages), costlyWork(limits.looks)]
  return [
    { path: paths.directorate, method: 'GET', kind: 'keeps-nothing', perMinute: pagesPerMinute, answer: ({ query }) => answerRun(query, pages) },
    { path: paths.directorateTurningPoints, method: 'GET', kind: 'keeps-nothing', perMinute: looksPerMinute, answer: ({ query }) => answerLook(query, paths.directorateTurningPoints, looks, pointsOf) },
    { path: paths.directorateOtherWays, method: 'GET', kind: 'keeps-nothing', perMinute: looksPerMinute, answer: ({ query }) => answerLook(query, paths.directorateOtherWays, looks, waysOf) },
  ]
}

async function answerRun(query: Query, doWork: CostlyWork): Promise<Answer> {
  const text = query['run']?.[0]
  if (text === undefined) return { kind: 'page', html: startPage(newRun(firstSeed), 'opening') }
  const run = runOfText(text)
  if (!run.ok) return { kind: 'page', status: 400, html: startPage(newRun(firstSeed), 'no-such-run') }
  return doWork(() => (isOver(run.value) ? debriefOf(run.value) : answerRound(run.value, query)), () => busy(paths.directorate, query))
}

/** The next four weeks are to be planned, or a plan for them was sent. */
function answerRound(run: ChosenRun, query: Query): Answer {
  if (query['plan'] === undefined) return { kind: 'page', html: roundPage({ run: textOfRun(run), view: roundViewOf(run), form: planFormOf(run) }) }
  const round = roundSent(query, run.rounds.at(-1)?.hours ?? null)
  if (round.ok) return { kind: 'redirect', to: href(paths.directorate, {}, { run: textOfRun({ ...run, rounds: [...run.rounds, round.value] }) }) }
  return { kind: 'page', status: 422, html: roundPage({ run: textOfRun(run), view: roundViewOf(run), form: sentFormOf(run, query, round.error) }) }
}

function debriefOf(run: ChosenRun): Answer {
  const runs = { own: textOfRun(run), same: newRun(run.seed), other: newRun(run.seed === lastSeed ? firstSeed : run.seed + 1) }
  return { kind: 'page', html: debriefPage({ runs, view: debriefViewOf(run) }) }
}

/** A page that looks further at a whole run. Any other run is led to where it stands. */
async function answerLook(query: Query, path: Look, doWork: CostlyWork, work: (run: ChosenRun) => Promise<string>): Promise<Answer> {
  const text = query['run']?.[0]
  const run = runOfText(text ?? '')
  if (!run.ok || !isOver(run.value)) return { kind: 'redirect', to: href(paths.directorate, {}, { run: text }) }
  return doWork(async (): Promise<Answer> => ({ kind: 'page', html: await work(run.value) }), () => busy(path, { run: [textOfRun(run.value)] }))
}

/** Whoever finds no place is asked again by the page itself. */
function busy(path: Look | typeof paths.directorate, query: Query): Answer {
  return { kind: 'page', html: busyPage(), refresh: { seconds: secondsUntilAgain, to: href(path, {}, query) } }
}

async function pointsOf(run: ChosenRun): Promise<string> {
  const points = await workInTurns(turningPointsOf(run))
  return pointsPage(textOfRun(run), pointViewsOf(run, points), toldOfPoints(points))
}

async function waysOf(run: ChosenRun): Promise<string> {
  return waysPage(textOfRun(run), waysViewOf(await workInTurns(otherWaysOf(run))))
}

function isOver({ rounds }: ChosenRun): boolean {
  return rounds.length === roundsInAll
}

function newRun(seed: number): string {
  return textOfRun({ seed, rounds: [] })
}

import { type Effort, effortFor } from '../../area/simulated-ward/rules/effort.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { type Candidate, candidatesOf, cannotTell, isLittle, mostMoved, planBefore, turningPoints } from '../../area/simulated-ward/rules/turning-points.ts'
import { decidedBy, decisionText, differenceText, planMoved, pointHeading, sharesText } from '../../area/simulated-ward/words/debrief-points.ts'
import { debriefWords as words } from '../../area/simulated-ward/words/debrief.ts'
import { type Decision, type ForkDifference, type Happening, type OutcomeName, differencesOf, weekOfHour } from '../../engine/ward/index.ts'
import { addressOfRun } from './address-of-run.ts'
import { fill, folded } from './debrief-part.ts'
import { box, bullets } from './elements.ts'
import { fanFigure } from './fan-picture.ts'
import type { FutureWorkers } from './future-workers.ts'
import type { FutureWeeks, FuturesQuestion } from './futures-messages.ts'
import type { RunSeen } from './run-seen.ts'

/** Turning points at most. */
export const mostPoints = 3
/** Futures that are tried are none of those that are shown. */
const firstTried = 1_000_000

/** A turning point with its futures, and the outcome that it moved most. */
interface TurningPoint {
  readonly candidate: Candidate
  readonly futures: FutureWeeks
  readonly outcome: OutcomeName
  readonly difference: ForkDifference
}

/** Finds the turning points of a run, and shows them once their futures have been run: those that turned little behind a line that says so. */
export async function showTurningPoints(place: HTMLElement, { run, weeks, happenings }: RunSeen, workers: FutureWorkers): Promise<void> {
  const ask = { run, weeks: weeks.length }
  const points: TurningPoint[] = []
  for (const candidate of await findPoints(ask, effortFor[run.length], workers)) points.push(await pointOf(ask, candidate, workers))
  const cardsOf = (some: readonly TurningPoint[]) => some.map((point) => pointCard(run, point, happenings))
  fill(place, ...arranged(points, cardsOf))
}

type RunAsked = Pick<FuturesQuestion, 'run' | 'weeks'>

function arranged(points: readonly TurningPoint[], cardsOf: (some: readonly TurningPoint[]) => readonly HTMLElement[]): readonly HTMLElement[] {
  if (points.length === 0) return [box('p', '', words.noPoints)]
  const [little, large] = [points.filter(turnedLittle), points.filter((point) => !turnedLittle(point))]
  const how = box('p', 'nhsuk-hint', words.pointsHow)
  if (large.length === 0) return [box('p', 'ek-debrief__all-little', words.allLittle), folded(words.littlePoints, how, ...cardsOf(little))]
  return [how, ...cardsOf(large), ...(little.length === 0 ? [] : [folded(words.littlePoints, ...cardsOf(little))])]
}

function turnedLittle({ outcome, difference }: TurningPoint): boolean {
  return cannotTell(difference) || isLittle(outcome, difference)
}

async function findPoints(ask: RunAsked, { decisions, pairsTried }: Effort, workers: FutureWorkers): Promise<readonly Candidate[]> {
  const tried = await Promise.all(candidatesOf(ask.run, decisions).map(async (candidate) => ({
    candidate, differences: differencesOf(await workers.futures({ ...ask, ...candidate, from: firstTried, count: pairsTried }), weekOfPlace(ask.run, candidate.place)),
  })))
  return turningPoints(tried, mostPoints)
}

async function pointOf(ask: RunAsked, candidate: Candidate, workers: FutureWorkers): Promise<TurningPoint> {
  const futures = await workers.futures({ ...ask, ...candidate, from: 0, count: effortFor[ask.run.length].pairs })
  const differences = differencesOf(futures, weekOfPlace(ask.run, candidate.place))
  const { outcome } = mostMoved(differences)
  return { candidate, futures, outcome, difference: differences[outcome] }
}

function weekOfPlace({ decisions }: ChosenRun, place: number): number {
  return weekOfHour(decisions[place]?.hour ?? 0)
}

function pointCard(run: ChosenRun, { candidate: { place, instead }, futures, outcome, difference }: TurningPoint, happenings: readonly Happening[]): HTMLElement {
  const decision = run.decisions[place] ?? instead
  return box('section', 'ek-debrief__point',
    box('h3', 'nhsuk-heading-m', pointHeading(decision)),
    choices(run, decision, instead),
    box('p', cannotTell(difference) ? 'ek-debrief__cannot-tell' : '', differenceText(outcome, difference, futures.instead.length)),
    folded(words.futures, box('p', '', sharesText(outcome, difference, futures.instead.length)), fanFigure(outcome, futures), ...decided(run, decision, happenings)),
    box('p', 'ek-debrief__replay', replayLink(run, place, decision.hour)))
}

function choices(run: ChosenRun, decision: Decision, instead: Decision): HTMLElement {
  const before = planBefore(run, decision.hour)
  const against = decision.kind === 'plan' ? decision.plan : before
  return box('dl', 'ek-debrief__choices',
    box('dt', '', words.chosen), box('dd', '', decisionText(decision, before)),
    box('dt', '', words.other), box('dd', '', decisionText(instead, against)))
}

function decided(run: ChosenRun, decision: Decision, happenings: readonly Happening[]): readonly HTMLElement[] {
  const lines = decision.kind === 'plan' ? planMoved(decision.plan, planBefore(run, decision.hour)) : answeredLines(decision, happenings)
  return lines.length === 0 ? [] : [box('h4', 'nhsuk-heading-s', decision.kind === 'plan' ? words.changed : words.why), bullets(lines)]
}

function answeredLines({ hour, situation }: Decision & { readonly kind: 'answer' }, happenings: readonly Happening[]): readonly string[] {
  const answered = happenings.find((happening) => happening.kind === 'answered' && happening.hour === hour && happening.trace.situation === situation)
  return answered === undefined ? [] : decidedBy(answered)
}

/** The run up to a decision, which is still to come. */
function replayLink(run: ChosenRun, place: number, hour: number): HTMLAnchorElement {
  const link = box('a', 'nhsuk-link', words.replay)
  link.href = addressOfRun(location.pathname, { run: { ...run, decisions: run.decisions.slice(0, place) }, hour })
  link.target = '_blank'
  link.rel = 'noopener'
  return link
}

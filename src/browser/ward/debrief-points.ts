import { type Effort, effortFor } from '../../area/simulated-ward/rules/effort.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { type Candidate, candidatesOf, cannotTell, mostMoved, planBefore, turningPoints } from '../../area/simulated-ward/rules/turning-points.ts'
import { decidedBy, decisionText, differenceText, planMoved, pointHeading, sharesText } from '../../area/simulated-ward/words/debrief-points.ts'
import { debriefWords as words } from '../../area/simulated-ward/words/debrief.ts'
import { type Decision, type Happening, differencesOf } from '../../engine/ward/index.ts'
import { fragmentOf } from './address-of-run.ts'
import { box, bullets } from './elements.ts'
import { fanFigure } from './fan-picture.ts'
import type { FutureWorkers } from './future-workers.ts'
import type { FutureWeeks } from './futures-messages.ts'

/** Turning points at most. */
const mostPoints = 3
/** Futures that are tried are none of those that are shown. */
const firstTried = 1_000_000

/** Finds the turning points of a run, and shows each once its futures have been run. */
export async function showTurningPoints(place: HTMLElement, run: ChosenRun, happenings: readonly Happening[], workers: FutureWorkers): Promise<void> {
  const points = await findPoints(run, effortFor[run.length], workers)
  if (points.length === 0) place.replaceChildren(box('p', '', words.noPoints))
  for (const [at, point] of points.entries()) {
    const { pairs } = effortFor[run.length]
    const futures = await workers.futures({ run, ...point, from: 0, count: pairs })
    if (at === 0) place.replaceChildren(box('p', 'nhsuk-hint', words.pointsHow))
    place.append(pointCard(run, point, futures, happenings))
  }
}

async function findPoints(run: ChosenRun, { decisions, pairsTried }: Effort, workers: FutureWorkers): Promise<readonly Candidate[]> {
  const candidates = candidatesOf(run, decisions)
  const tried = await Promise.all(candidates.map(async (candidate) => ({
    candidate, differences: differencesOf(await workers.futures({ run, ...candidate, from: firstTried, count: pairsTried }), weekOfPlace(run, candidate.place)),
  })))
  return turningPoints(tried, mostPoints)
}

function weekOfPlace({ decisions }: ChosenRun, place: number): number {
  return Math.floor((decisions[place]?.hour ?? 0) / 168) + 1
}

function pointCard(run: ChosenRun, { place, instead }: Candidate, futures: FutureWeeks, happenings: readonly Happening[]): HTMLElement {
  const decision = run.decisions[place] ?? instead
  const fromWeek = weekOfPlace(run, place)
  const differences = differencesOf(futures, fromWeek)
  const { outcome } = mostMoved(differences)
  const told = differences[outcome]
  const difference = box('p', cannotTell(told) ? 'ek-debrief__cannot-tell' : '', differenceText(outcome, told, futures.instead.length))
  return box('section', 'ek-debrief__point',
    box('h3', 'nhsuk-heading-m', pointHeading(decision)),
    choices(run, decision, instead),
    difference,
    box('p', '', sharesText(outcome, told)),
    fanFigure(outcome, futures),
    ...decided(run, decision, happenings),
    box('p', '', replayLink(run, place, decision.hour)))
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
  link.href = `${location.pathname}#${fragmentOf({ run: { ...run, decisions: run.decisions.slice(0, place) }, hour })}`
  link.target = '_blank'
  link.rel = 'noopener'
  return link
}

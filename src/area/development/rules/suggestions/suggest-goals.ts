import { type CalendarDate, addDays, daysBetween } from '../../../../kernel/calendar-date.ts'
import type { Domain } from '../../../../kernel/vocabulary.ts'
import { type Sitting, mostGoalsInHand } from '../development-plan.ts'
import { type TimeFrame, freeMinutes } from '../fit-activity.ts'
import { type Chosen, chooseActivities } from './choose-activities.ts'
import type { Later, Order, Reason, Suggestion, SuggestionFacts, Suggestions } from './facts.ts'
import { orderOf, placeIn } from './order.ts'
import { type RankedGap, type UntoldCapability, rankGaps, rankUntold } from './rank-gaps.ts'

/** A goal of a suggestion ends after a quarter of a year, unless the post ends sooner. */
export const daysOfGoal = 90
/** To ask for a view takes no longer than this. */
const daysToFindOut = 30
/** A post that ends sooner is no place to begin something. */
const fewestDays = 14
/** An end this near is told as a reason. */
const nearEndDays = 120
const untoldInOne = 3
/** Enough for one activity of a goal to come. */
const minutesLeftForGoal = 120

/**
 * Suggests goals from what is known of a person’s capabilities, the post and the time there is. The same facts give the same suggestions, in whatever order they come.
 * All activities together keep within the budget of every calendar month. What nobody can tell is never suggested as a gap: it becomes something to find out.
 * @returns at most three less the goals in hand; fewer where there is less time
 */
export function suggestGoals(facts: SuggestionFacts): Suggestions {
  const order = orderOf(facts)
  const last = lastDay(facts)
  const room = Math.min(mostGoalsInHand - facts.inHand.length, goalsForTime(facts.monthlyMinutes))
  const gaps = rankGaps(facts, order)
  const remark = remarkOf(facts, last, room)
  if (remark !== null) return { order, suggestions: [], later: gaps.map(({ capability }) => ({ capability, why: remark === 'post-ends' ? 'no-time' : 'enough-for-now' })), remark }
  const candidates = inTurn(gaps, rankUntold(facts, order), order)
  const { suggestions, later } = filled(candidates, { facts, order, room, frame: { from: addDays(facts.today, 1), to: last, monthlyMinutes: facts.monthlyMinutes } })
  return { order, suggestions, later, remark: suggestions.length === 0 ? 'nothing-below' : null }
}

/** The last day of a goal that begins today. */
function lastDay({ today, endsOn }: SuggestionFacts): CalendarDate {
  const quarter = addDays(today, daysOfGoal)
  return endsOn !== null && endsOn < quarter ? endsOn : quarter
}

/** One goal for up to an hour and a half a month, two for less than four hours, else three. Our judgement. */
export function goalsForTime(monthlyMinutes: number): number {
  if (monthlyMinutes <= 90) return 1
  return monthlyMinutes < 240 ? 2 : mostGoalsInHand
}

function remarkOf({ today }: SuggestionFacts, last: CalendarDate, room: number): Suggestions['remark'] {
  if (room <= 0) return 'enough-in-hand'
  return daysBetween(today, last) < fewestDays ? 'post-ends' : null
}

/** What can be suggested: gaps of the first domain, what to find out in it, then the same of the other. */
type Candidate = { readonly kind: 'gap'; readonly gap: RankedGap } | { readonly kind: 'find-out'; readonly domain: Domain; readonly untold: readonly UntoldCapability[] }

function inTurn(gaps: readonly RankedGap[], untold: readonly UntoldCapability[], { first }: Order): readonly Candidate[] {
  return ([0, 1] as const).flatMap((place) => {
    const isHere = ({ capability }: Pick<RankedGap, 'capability'>) => placeIn(first, capability.domain) === place
    const ofGaps = gaps.filter(isHere).map((gap) => ({ kind: 'gap', gap }) as const)
    const [heaviest] = untold.filter(isHere)
    if (heaviest === undefined) return ofGaps
    const { domain } = heaviest.capability
    return [...ofGaps, { kind: 'find-out', domain, untold: untold.filter(({ capability }) => capability.domain === domain) } as const]
  })
}

interface Filling {
  readonly facts: SuggestionFacts
  readonly order: Order
  readonly room: number
  readonly frame: TimeFrame
}

/** Takes candidates in turn while there is room for another goal and time for its activities. One thing to find out is enough: a view of one domain mostly brings the other too. */
function filled(candidates: readonly Candidate[], filling: Filling): { readonly suggestions: readonly Suggestion[]; readonly later: readonly Later[] } {
  const suggestions: Suggestion[] = []
  const later: Later[] = []
  for (const candidate of candidates) {
    const isFull = suggestions.length >= filling.room
    if (candidate.kind === 'find-out') {
      if (!isFull && suggestions.every(({ kind }) => kind === 'gap')) suggestions.push(toFindOut(candidate, filling))
      continue
    }
    const { capability } = candidate.gap
    const suggestion = isFull ? null : gapSuggestion(candidate.gap, filling, suggestions)
    if (suggestion !== null) suggestions.push(suggestion)
    else later.push({ capability, why: whyLater(filling.order, capability.domain, isFull) })
  }
  return { suggestions, later }
}

function whyLater({ first }: Order, domain: Domain, isFull: boolean): Later['why'] {
  if (!isFull) return 'no-time'
  return placeIn(first, domain) === 1 ? 'other-domain-first' : 'enough-for-now'
}

/**
 * A first goal is worth having even where only its if-then action finds time: that is done within the work. Another is left for later when what would suit finds no time.
 * Where nothing suits, as for capabilities of other frameworks, the person adds an activity in own words.
 */
function gapSuggestion({ capability, reasons }: RankedGap, filling: Filling, before: readonly Suggestion[]): Suggestion | null {
  const { activities, notFitted } = activitiesFor(capability, filling, before)
  const isFirst = before.every(({ kind }) => kind !== 'gap')
  if (activities.length === 0 && notFitted.length > 0 && !isFirst) return null
  return { kind: 'gap', capability, by: filling.frame.to, reasons: [...reasons, ...timeReason(filling.facts)], activities, notFitted }
}

/** Three activities where there is one goal, two where there are more; a part of the time is left for each goal to come. */
function activitiesFor(capability: RankedGap['capability'], { facts, room, frame }: Filling, before: readonly Suggestion[]): Chosen {
  const earlier = before.flatMap((one) => (one.kind === 'gap' ? one.activities : []))
  const booked: readonly Sitting[] = [...facts.booked, ...earlier.flatMap(({ sittings }) => sittings)]
  const free = freeMinutes(booked, frame)
  const toCome = Math.max(0, room - before.length - 1)
  const shareMinutes = Math.max(Math.floor(free / (toCome + 1)), free - toCome * minutesLeftForGoal)
  const choice = { options: facts.activities, stage: facts.stage, costAtMostPence: facts.costAtMostPence, frame, booked, taken: earlier.map(({ option }) => option.entryId), shareMinutes }
  return chooseActivities(capability, choice, room === 1 ? 3 : 2)
}

function timeReason({ today, endsOn }: SuggestionFacts): readonly Reason[] {
  if (endsOn === null) return []
  const days = daysBetween(today, endsOn)
  return days <= nearEndDays ? [{ code: 'time-left', endsOn, days }] : []
}

function toFindOut({ domain, untold }: Extract<Candidate, { kind: 'find-out' }>, { facts, order, frame }: Filling): Suggestion {
  const asked = untold.slice(0, untoldInOne)
  const soon = addDays(facts.today, daysToFindOut)
  return {
    kind: 'find-out',
    domain,
    capabilities: asked.map(({ capability }) => capability),
    by: soon < frame.to ? soon : frame.to,
    reasons: [...(order.first === domain ? [{ code: 'order', order } as const] : []), ...asked.map(({ capability, why }) => ({ code: 'cannot-tell', why, capability }) as const)],
  }
}

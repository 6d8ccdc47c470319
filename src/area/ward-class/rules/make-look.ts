import { type Act, type Hours, type OutcomeName, type WeekRecord, deck, leadershipActs, managementActs, outcomeNames, weekOfHour } from '../../../engine/ward/index.ts'
import { middle80Of } from '../../../kernel/statistics/middle-80.ts'
import { inRisingOrder } from '../../../kernel/statistics/quantile.ts'
import { styles } from '../../../kernel/vocabulary.ts'
import { type HoursFor, type Look, type Middle, type OutcomeLook, type SituationLook, hoursFor } from './look.ts'
import type { ReplayedPlace } from './replayed-place.ts'
import { fewestPlaces, shareWord } from './shares.ts'

/** Dots lie on a grid, so that wards that came to nearly the same lie on each other: places after the decimal point. */
const decimalsOf: Readonly<Record<OutcomeName, number>> = { safe: 0, flow: 1, staff: 0, money: 1, improvement: 0 }

/**
 * What some places of a class did in one week.
 * @param places 8 or more, each of which has ended the week; in any order
 * @param week from 1
 * @throws RangeError for fewer places: nothing may be said of them
 */
export function makeLook(places: readonly ReplayedPlace[], week: number): Look {
  if (places.length < fewestPlaces) throw new RangeError(`A look needs ${fewestPlaces} places.`)
  return { places: places.length, situations: situationsOf(places, week), hours: hoursOf(places, week), outcomes: outcomesOf(places, week) }
}

/** Those that enough places met. Which came up follows from the state of each ward, so not all meet the same. */
function situationsOf(places: readonly ReplayedPlace[], week: number): readonly SituationLook[] {
  const answers = places.flatMap((place) => place.answers.filter(({ hour }) => weekOfHour(hour) === week))
  const bySituation = Map.groupBy(answers, ({ situation }) => situation)
  return [...bySituation].filter(([, of]) => of.length >= fewestPlaces).map(([situation, of]) => situationLook(situation, of.map(({ answer }) => answer))).toSorted((one, other) => (one.situation < other.situation ? -1 : 1))
}

function situationLook(situation: string, answers: readonly ReplayedPlace['answers'][number]['answer'][]): SituationLook {
  const places = answers.length
  const shareOf = (is: (answer: (typeof answers)[number]) => boolean) => shareWord(answers.filter(is).length, places)
  const ways = Object.fromEntries([...styles.map((style) => [style, shareOf((answer) => answer?.style === style)] as const), ['left', shareOf((answer) => answer === null)]]) as SituationLook['ways'] // each way is there
  // Every act that was offered, whether or not anybody chose it: a list of those that were chosen would tell what nobody did.
  const offered = deck.find(({ id }) => id === situation)?.acts ?? []
  return { situation, places, ways, acts: offered.map(({ act }) => ({ act, share: shareOf((answer) => answer?.act === act) })) }
}

const actsFor: Readonly<Record<HoursFor, readonly Act[]>> = { care: ['directCare'], management: managementActs, leadership: leadershipActs }

function hoursOf(places: readonly ReplayedPlace[], week: number): Look['hours'] {
  const planned = places.map(({ weeks }) => recordOf(weeks, week).you.hours)
  const sumFor = (what: HoursFor, hours: Hours): number => actsFor[what].reduce((sum, act) => sum + hours[act], 0)
  return Object.fromEntries(hoursFor.map((what) => [what, middleOf(planned.map((hours) => sumFor(what, hours)), 0)])) as Look['hours'] // each is there
}

function outcomesOf(places: readonly ReplayedPlace[], week: number): Look['outcomes'] {
  return Object.fromEntries(outcomeNames.map((name) => [name, outcomeLook(places.map(({ weeks }) => meanUpTo(weeks, week, name)), decimalsOf[name])])) as Look['outcomes'] // each outcome is there
}

function outcomeLook(values: readonly number[], decimals: number): OutcomeLook {
  return { ...middleOf(values, decimals), dots: [...inRisingOrder(values)].map((value) => rounded(value, decimals)) }
}

function middleOf(values: readonly number[], decimals: number): Middle {
  const { low80, median, high80 } = middle80Of(values)
  return { low: rounded(low80, decimals), middle: rounded(median, decimals), high: rounded(high80, decimals) }
}

function meanUpTo(weeks: readonly WeekRecord[], week: number, name: OutcomeName): number {
  return weeks.slice(0, week).reduce((sum, { outcomes }) => sum + outcomes[name], 0) / week
}

function recordOf(weeks: readonly WeekRecord[], week: number): WeekRecord {
  const record = weeks[week - 1]
  if (record === undefined) throw new RangeError(`Week ${week} is not over.`)
  return record
}

function rounded(value: number, decimals: number): number {
  // Never -0: it would be told as such.
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0
}

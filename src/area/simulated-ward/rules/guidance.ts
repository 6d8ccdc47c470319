import { type Act, type Decision, type WeekRecord, hoursOfWeek, leadershipActs, managementActs } from '../../../engine/ward/index.ts'

/** What may help somebody in a week of the first eight. */
export type Guide =
  | 'first-week' | 'two-weeks-left' | 'last-week'
  /** Chosen by what happened in the week before. */
  | 'left' | 'overrun' | 'no-leadership' | 'no-management' | 'no-improvement' | 'same-way' | 'frozen' | 'fit-to-go'
  /** Where nothing of that did. */
  | 'charts' | 'orders' | 'how-come' | 'answers' | 'tired'

/** A run up to the week that begins. */
export interface RunUpToWeek {
  /** Weeks that are over, from the first. */
  readonly weeks: readonly WeekRecord[]
  /** What was decided in them, in order. */
  readonly decisions: readonly Decision[]
}

/** Hours of a week beyond the full one that are worth a word: most of the five that the model allows. */
const muchOverrun = 3
/** From so many answers on, one way alone is seen. */
const fewestAnswers = 3
/** Share of bed time of people who were fit to go home. Ours. */
const muchFit = 0.1
const lastWeek = 8

/**
 * What may help in a week: chosen by what happened in the week before, and each only once in a run.
 * @param week that begins, 1 to 8
 * @param run  at least as far as the end of the week before
 */
export function guideOf(week: number, run: RunUpToWeek): Guide {
  const given: Guide[] = []
  for (let at = 1; at <= week; at += 1) given.push(candidates(at, run).find((guide) => !given.includes(guide)) ?? 'how-come')
  return given.at(-1) ?? 'first-week'
}

/** What may be said in a week, the most telling first. */
function candidates(week: number, run: RunUpToWeek): readonly Guide[] {
  const before = run.weeks[week - 2]
  if (before === undefined) return ['first-week']
  const ofTime: readonly Guide[] = week === lastWeek ? ['last-week'] : week === lastWeek - 1 ? ['two-weeks-left'] : []
  return [...ofWeek(week - 1, before, run.decisions), ...ofTime, 'charts', 'orders', 'how-come', 'answers', 'tired']
}

function ofWeek(week: number, record: WeekRecord, decisions: readonly Decision[]): readonly Guide[] {
  const { you, tally, isFrozen } = record
  const spends = (some: readonly Act[]) => some.some((act) => you.hours[act] > 0)
  const holds: readonly (readonly [Guide, boolean])[] = [
    ['left', answersUpTo(week, decisions).some(({ answer, hour }) => answer === null && hour >= (week - 1) * hoursOfWeek)],
    ['overrun', you.overrun >= muchOverrun],
    ['no-leadership', !spends(leadershipActs)],
    ['no-management', !spends(managementActs)],
    ['no-improvement', !spends(['improve'])],
    ['same-way', isOneWay(answersUpTo(week, decisions))],
    ['frozen', isFrozen],
    ['fit-to-go', tally.fitHours > muchFit * tally.bedHoursTaken],
  ]
  return holds.flatMap(([guide, isSo]) => (isSo ? [guide] : []))
}

type AnswerMade = Decision & { readonly kind: 'answer' }

function answersUpTo(week: number, decisions: readonly Decision[]): readonly AnswerMade[] {
  return decisions.filter((one): one is AnswerMade => one.kind === 'answer' && one.hour < week * hoursOfWeek)
}

function isOneWay(answers: readonly AnswerMade[]): boolean {
  const ways = answers.flatMap(({ answer }) => (answer === null ? [] : [answer.style]))
  return ways.length >= fewestAnswers && new Set(ways).size === 1
}

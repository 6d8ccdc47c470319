import { type Act, type Answer, type Decision, type ForkDifference, type Happening, type OutcomeName, type WeekPlan, acts, weekOfHour } from '../../../engine/ward/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { situationWords } from '../content/index.ts'
import { cannotTell, isLittle } from '../rules/turning-points.ts'
import { debriefWords, outcomeNamesInWords } from './debrief.ts'
import { actWords, orderWords, wayWords } from './names.ts'
import { dayAndTime, planHours } from './time.ts'

/** When, and about what. */
export function pointHeading(decision: Decision): string {
  const what = decision.kind === 'plan' ? 'Your plan' : situationWords[decision.situation]?.title ?? ''
  return `Week ${weekOfHour(decision.hour)}, ${dayAndTime(decision.hour)}: ${lowerFirst(what)}`
}

/** What a decision was, in a sentence. @param against another plan, from which a plan is told by what differs */
export function decisionText(decision: Decision, against: WeekPlan): string {
  return decision.kind === 'plan' ? planText(decision.plan, against) : answerText(decision.situation, decision.answer)
}

function answerText(situation: string, answer: Answer | null): string {
  if (answer === null) return `${debriefWords.left}.`
  const words = situationWords[situation]
  return `${wayWords[answer.style]}: ${words?.acts[answer.act] ?? actWords[answer.act].name}. ${words?.styles[answer.style] ?? ''}`
}

function planText(plan: WeekPlan, against: WeekPlan): string {
  const hours = acts.filter((act) => plan.hours[act] !== against.hours[act]).map((act) => `${actWords[act].name}: ${planHours(plan.hours[act])}`)
  const orders = [...plan.orders, ...against.orders].filter((order, at, all) => plan.orders.includes(order) !== against.orders.includes(order) && all.indexOf(order) === at)
  const standing = orders.map((order) => `${orderWords[order].name}: ${plan.orders.includes(order) ? 'yes' : 'no'}`)
  const told = [...hours, ...standing]
  return told.length === 0 ? 'The same hours, and improvement work that goes into something else.' : `${told.join('. ')}.`
}

/**
 * The difference between both ways, with its range; or that it cannot be told.
 * @param difference what was decided less the other
 */
export function differenceText(outcome: OutcomeName, difference: ForkDifference, pairs: number): string {
  const { name, unit, decimals, isBetterLow } = outcomeNamesInWords[outcome]
  if (cannotTell(difference)) return `${debriefWords.cannotTell}: ${name.toLowerCase()} differed by ${formatNumber(difference.low80, decimals)} to ${formatNumber(difference.high80, decimals)} ${unit} in the middle 80% of ${pairs} pairs. That range includes no difference: one run can go either way.`
  const isBetter = difference.median < 0 === isBetterLow
  const much = formatNumber(Math.abs(difference.median), decimals)
  return `With what you chose, ${name.toLowerCase()} was ${isBetter ? 'better' : 'worse'} by ${much} (${unit}). In the middle 80% of ${pairs} pairs it was ${isBetter ? 'better' : 'worse'} by ${sizesText(difference, decimals)}.${isLittle(outcome, difference) ? ` ${debriefWords.little}` : ''}`
}

/** Both ends of a range on one side of 0, without a sign; from what reads as 0 only the farther end, so that no range that can be told seems to hold 0. @example '0.2 to 3.0' */
export function sizesText({ low80, high80 }: Pick<ForkDifference, 'low80' | 'high80'>, decimals: number): string {
  const [nearer = '', farther = ''] = [Math.abs(low80), Math.abs(high80)].toSorted((one, other) => one - other).map((size) => formatNumber(size, decimals))
  return Number(nearer) === 0 ? `up to ${farther}` : `${nearer} to ${farther}`
}

/** What the drawing of futures shows, and how both ways are told apart. */
export function fanCaption(outcome: OutcomeName): string {
  const { name, unit } = outcomeNamesInWords[outcome]
  return `${debriefWords.fan}: ${name.toLowerCase()}, ${unit}. Whole line and plain field are what you chose: the middle, and the middle 80%. The dashed line and the dotted edge are the other way.`
}

/** How many of the pairs came out better with what was chosen. */
export function sharesText(outcome: OutcomeName, { shareLower, shareHigher }: ForkDifference, pairs: number): string {
  const { isBetterLow } = outcomeNamesInWords[outcome]
  const [better, worse] = isBetterLow ? [shareLower, shareHigher] : [shareHigher, shareLower]
  return `What you chose came out better in ${formatNumber(pairs * better)} of ${formatNumber(pairs)} pairs, and worse in ${formatNumber(pairs * worse)}.`
}

/** What made an answer go as it did, the largest part first; none for a plan, and for what was left. */
export function decidedBy({ trace: { parts, state } }: Happening): readonly string[] {
  const helped = Object.entries(parts['helped'] ?? {}).toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
  const told = helped.filter(([, size]) => Math.abs(size) >= leastTold).map(([part, size]) => `${partWords[part] ?? part} ${size > 0 ? 'helped' : 'took away'} ${points(Math.abs(size))}.`)
  const unheard = parts['risk']?.['not-heard'] ?? 0
  const backing = unheard >= leastTold ? [`Some who must live with it were not heard. That took away ${points(unheard)}.`] : []
  return told.length + backing.length === 0 ? [] : [`It went ${formatNumber(100 * (state['quality'] ?? 0))} of 100 well. Every answer begins at the same value, and these parts moved it:`, ...told, ...backing]
}

function points(size: number): string {
  return Math.round(100 * size) === 1 ? '1 point' : `${formatNumber(100 * size)} points`
}

/** Parts that move how well something goes by less than 1 in 100 are not told. */
const leastTold = 0.01

const partWords: Readonly<Record<string, string>> = { style: 'The way of leading, for this team and this matter,', act: 'The act, for this matter,', trust: 'Trust in you', chance: 'Chance' }

/** What a plan moved most. */
export function planMoved(plan: WeekPlan, against: WeekPlan): readonly string[] {
  const changed = acts.filter((act) => plan.hours[act] !== against.hours[act]).toSorted((one, other) => Math.abs(moved(other)) - Math.abs(moved(one)))
  function moved(act: Act): number {
    return plan.hours[act] - against.hours[act]
  }
  return changed.slice(0, 3).map((act) => `${actWords[act].name} had ${planHours(Math.abs(moved(act)))} ${moved(act) > 0 ? 'more' : 'less'} a week.`)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

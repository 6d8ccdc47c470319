import {
  type Act, type Decision, type LengthName, type Order, type PackName, type SettingName, type WeekPlan, acts, deck, hoursOfWeek, lengths, lengthNames, orders, packNames, processNames, settingNames,
} from '../../../engine/ward/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { styles } from '../../../kernel/vocabulary.ts'

/** A run as somebody chose and decided it: all that is needed to run it again to the bit. */
export interface ChosenRun {
  readonly setting: SettingName
  readonly length: LengthName
  readonly pack: PackName
  readonly seed: number
  readonly plan: WeekPlan
  readonly decisions: readonly Decision[]
}

/** The form of the text, so that later ones can be told apart. */
const version = 1
/** Nobody spends more hours of a week. */
const hoursAtMost = 80
/** What a plan that improves the weakest process has in place of one. */
const weakest = processNames.length
/** Text of a run of a year is shorter by far. */
const longestText = 60_000
const left = -1

type PlanNumbers = readonly [hours: readonly number[], orders: readonly number[], improve: number]
type DecisionNumbers = readonly [hour: number, ...plan: PlanNumbers] | readonly [hour: number, situation: string, style: number, act: number]

/**
 * A run as a text that fits into an address: letters, digits, - and _.
 * @example for a run of eight weeks some 1,500 signs
 */
export function textOfRun({ setting, length, pack, seed, plan, decisions }: ChosenRun): string {
  const numbers = [version, settingNames.indexOf(setting), lengthNames.indexOf(length), packNames.indexOf(pack), seed, numbersOfPlan(plan), decisions.map(numbersOfDecision)]
  return btoa(JSON.stringify(numbers)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

function numbersOfPlan({ hours, orders: standing, improve }: WeekPlan): PlanNumbers {
  return [acts.map((act) => hours[act]), standing.map((order) => orders.indexOf(order)), improve === 'weakest' ? weakest : processNames.indexOf(improve)]
}

function numbersOfDecision(decision: Decision): DecisionNumbers {
  if (decision.kind === 'plan') return [decision.hour, ...numbersOfPlan(decision.plan)]
  const { hour, situation, answer } = decision
  return [hour, situation, answer === null ? left : styles.indexOf(answer.style), answer === null ? left : acts.indexOf(answer.act)]
}

/**
 * The run of a text.
 * @error 'not-a-run' when it is none, was cut off or changed, or is of another version
 */
export function runOfText(text: string): Result<ChosenRun, 'not-a-run'> {
  const numbers = text.length > longestText ? null : numbersIn(text)
  const run = numbers === null ? null : runOfNumbers(numbers)
  return run === null || growsTooLong(text, run) ? failure('not-a-run') : success(run)
}

/** A number can be written in half the signs that we use (1e-6): what we could not read again once we wrote it is no run. */
function growsTooLong(text: string, run: ChosenRun): boolean {
  return text.length > longestText / 2 && textOfRun(run).length > longestText
}

function numbersIn(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null // no text of ours: atob and JSON say so by throwing
  }
}

function runOfNumbers(numbers: unknown): ChosenRun | null {
  if (!Array.isArray(numbers) || numbers.length !== 7 || numbers[0] !== version) return null
  const [, settingAt, lengthAt, packAt, seed, planNumbers, decided] = numbers as readonly unknown[] // a list, as was just seen
  const [setting, length, pack, plan] = [at(settingNames, settingAt), at(lengthNames, lengthAt), at(packNames, packAt), planOfNumbers(planNumbers)]
  if (setting === null || length === null || pack === null || plan === null || !isWhole(seed, 0, Number.MAX_SAFE_INTEGER) || !Array.isArray(decided)) return null
  const decisions = decisionsOfNumbers(decided, hoursOfWeek * lengths[length].weeks)
  return decisions === null ? null : { setting, length, pack, seed, plan, decisions }
}

function decisionsOfNumbers(numbers: readonly unknown[], end: number): readonly Decision[] | null {
  const decisions: Decision[] = []
  let hour = 0
  for (const one of numbers) {
    const decision = Array.isArray(one) && isWhole(one[0], hour, end - 1) ? decisionOfNumbers(one[0], one.slice(1)) : null
    if (decision === null) return null
    hour = decision.hour
    decisions.push(decision)
  }
  return decisions
}

function decisionOfNumbers(hour: number, rest: readonly unknown[]): Decision | null {
  const [situation, styleAt, actAt] = rest
  if (typeof situation !== 'string') {
    const plan = planOfNumbers(rest)
    return plan === null ? null : { kind: 'plan', hour, plan }
  }
  if (rest.length !== 3 || !deck.some(({ id }) => id === situation)) return null
  if (styleAt === left && actAt === left) return { kind: 'answer', hour, situation, answer: null }
  const [style, act] = [at(styles, styleAt), at(acts, actAt)]
  return style === null || act === null ? null : { kind: 'answer', hour, situation, answer: { style, act } }
}

function planOfNumbers(numbers: unknown): WeekPlan | null {
  if (!Array.isArray(numbers) || numbers.length !== 3) return null
  const [hoursGiven, ordersGiven, improveAt] = numbers as readonly unknown[] // a list, as was just seen
  const hours = hoursOf(hoursGiven)
  const standing = ordersOf(ordersGiven)
  const improve = improveAt === weakest ? 'weakest' : at(processNames, improveAt)
  return hours === null || standing === null || improve === null ? null : { hours, orders: standing, improve }
}

function hoursOf(given: unknown): WeekPlan['hours'] | null {
  if (!Array.isArray(given) || given.length !== acts.length || !given.every((hours) => typeof hours === 'number' && hours >= 0 && hours <= hoursAtMost)) return null
  const numbers = given as readonly number[] // each was just seen to be one
  if (numbers.reduce((sum, one) => sum + one, 0) > hoursAtMost) return null
  return Object.fromEntries(acts.map((act, place): [Act, number] => [act, numbers[place] ?? 0])) as WeekPlan['hours'] // each act is there
}

function ordersOf(given: unknown): readonly Order[] | null {
  if (!Array.isArray(given)) return null
  const standing = given.map((place) => at(orders, place))
  return standing.every((order) => order !== null) && new Set(standing).size === standing.length ? standing : null
}

function at<Name extends string>(names: readonly Name[], place: unknown): Name | null {
  return isWhole(place, 0, names.length - 1) ? names[place] ?? null : null
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
}

import {
  type Act, type Hours, type Order, type Policy, type ProcessName, type SettingName, type SituationKind, type StyleByKind, type WayName,
  acts, fullWeek, hoursIn, orders, processNames, settingNames, situationKinds, usualStyles, wayNames, ways,
} from '../../../engine/ward/index.ts'
import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { allOf, failure, success } from '../../../kernel/result.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import { type Check, type Read, numberFrom, oneOf, someKeys, someOf, unknownKeys, valueOr, wrong, wrongType } from './checks.ts'
import type { PolicyProblem, PolicyRemark } from './problem.ts'

/** A ward, a way of running it, and what its reader should know. */
export interface ReadPolicy {
  readonly ward: SettingName
  readonly policy: Policy
  readonly remarks: readonly PolicyRemark[]
}

/** Words of a file for ways of leading. */
export const styleWords = { direct: 'directive', involve: 'participative', coach: 'coaching', delegate: 'delegating' } as const satisfies Readonly<Record<string, Style>>

/** Hours a week beyond which nobody works, all acts together. */
export const mostHours = 80

/** What hours may differ by in adding them up. */
const rounding = 1e-9

const policyKeys = ['ward', 'policy', 'hours', 'styles', 'orders', 'improve']
const flags = ['weeks', 'replications', 'seed']

/**
 * Reads a policy.
 * @param value out of JSON, as docs/reference/ward-files.md describes it
 * @error every problem at once
 */
export function readPolicy(value: unknown): Read<ReadPolicy> {
  if (!isJsonObject(value)) return wrongType(value, '', 'object')
  const unknown = unknownPolicyKeys(value)
  const read = allOf<Parts, PolicyProblem>({
    ward: valueOr(value, 'ward', oneOf(settingNames), 'average'),
    hours: hoursOf(value),
    styles: valueOr(value, 'styles', styles, usualStyles),
    orders: valueOr(value, 'orders', someOf(orders), []),
    improve: valueOr(value, 'improve', oneOf([...processNames, 'weakest'] as const), 'weakest'),
  })
  if (!read.ok || unknown.length > 0) return failure([...unknown, ...(read.ok ? [] : read.error)])
  const { ward, styles: chosen, ...plan } = read.value
  return success({ ward, policy: { plan, styles: chosen }, remarks: remarksOn(plan.hours) })
}

interface Parts {
  readonly ward: SettingName
  readonly hours: Hours
  readonly styles: StyleByKind
  readonly orders: readonly Order[]
  readonly improve: ProcessName | 'weakest'
}

function unknownPolicyKeys(object: JsonObject): readonly PolicyProblem[] {
  return unknownKeys(object, policyKeys, '').map((problem) => (flags.includes(problem.at) ? { at: problem.at, code: 'is-a-flag', flag: `--${problem.at}` } : problem))
}

/** The hours of the way that is named, or those that are given. */
function hoursOf(object: JsonObject): Read<Hours> {
  const [way, own] = [valueOr(object, 'policy', wayHours, null), valueOr(object, 'hours', ownHours, null)]
  const problems = [...eitherProblems(object), ...[way, own].flatMap((read) => (read.ok ? [] : read.error))]
  const hours = [way, own].flatMap((read) => (read.ok && read.value !== null ? [read.value] : []))
  return problems.length === 0 && hours[0] !== undefined ? success(hours[0]) : failure(problems)
}

function eitherProblems(object: JsonObject): readonly PolicyProblem[] {
  const given = ['policy', 'hours'].filter((key) => Object.hasOwn(object, key))
  if (given.length === 1) return []
  return [{ at: '', code: given.length === 2 ? 'policy-and-hours' : 'neither-policy-nor-hours' }]
}

const wayHours: Check<Hours> = (value, at) => {
  const way = oneOf<WayName>(wayNames)(value, at)
  return way.ok ? success(ways[way.value]) : way
}

/** Acts that are not named get no hours. */
const ownHours: Check<Hours> = (value, at) => {
  const given = someKeys<Act, number>(acts, numberFrom(0, mostHours))(value, at)
  if (!given.ok) return given
  const hours = Object.fromEntries(acts.map((act) => [act, given.value.get(act) ?? 0])) as Hours // each act is there
  const sum = hoursIn(hours)
  return sum > mostHours + rounding ? wrong(at, { code: 'too-many-hours', found: sum, most: mostHours }) : success(hours)
}

/** Kinds of situation that are not named get the usual style. */
const styles: Check<StyleByKind> = (value, at) => {
  const words = Object.keys(styleWords) as (keyof typeof styleWords)[] // its own keys
  const given = someKeys<SituationKind, keyof typeof styleWords>(situationKinds, oneOf(words))(value, at)
  if (!given.ok) return given
  return success({ ...usualStyles, ...Object.fromEntries([...given.value].map(([kind, word]) => [kind, styleWords[word]])) })
}

function remarksOn(hours: Hours): readonly PolicyRemark[] {
  const sum = hoursIn(hours)
  if (sum === 0) return [{ code: 'nothing-planned' }]
  return sum > fullWeek + rounding ? [{ code: 'overrun', hours: sum, full: fullWeek }] : []
}

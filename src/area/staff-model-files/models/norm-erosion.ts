import { type SurgeOfOrders, normInWeek } from '../../../engine/ward/staff/index.ts'
import { type ParameterReader, numberOf, numberOrNullOf, positive } from '../reading/fields.ts'
import type { NumberRange, Problems } from '../reading/problem.ts'
import { type Answers, type Question, type StaffModel, answersByName } from './model.ts'

const surges: NumberRange = { least: -0.99, most: 100, isWhole: false }
const elasticities: NumberRange = { least: 0, most: 10, isWhole: false }
const weekNumbers: NumberRange = { least: 0, most: 10_000, isWhole: false }
/** Shorter adjustments than a hundredth of a week would make a run of many years too long. */
const adjustments: NumberRange = { least: 0.01, most: 1e9, isWhole: false }

/** A norm of time per order that gives way in a surge. */
export const normErosionModel: StaffModel = {
  ownParameters: ['surge', 'weeks', 'tau_down', 'tau_up', 'alpha', 'capacity', 'base_orders', 'surge_starts_week'],
  describedBy: /norm\b|erosion/iu,
  answer: answerNormErosion,
}

function answerNormErosion({ params, names }: Question, problems: Problems): Answers | null {
  const reader: ParameterReader = { fields: params, of: '', problems }
  const team: SurgeOfOrders = {
    capacity: numberOf(reader, 'capacity', positive),
    baseOrders: numberOf(reader, 'base_orders', positive),
    surge: numberOf(reader, 'surge', surges),
    startsInWeek: numberOf(reader, 'surge_starts_week', weekNumbers),
    weeks: numberOf(reader, 'weeks', weekNumbers),
    elasticity: numberOf(reader, 'alpha', elasticities),
    fallsIn: numberOrNullOf(reader, 'tau_down', adjustments) ?? 'never',
    recoversIn: numberOrNullOf(reader, 'tau_up', adjustments) ?? 'never',
  }
  if (problems.length > 0) return null
  const told = [...names.keys()].flatMap((name) => {
    const week = weekOf(name, team)
    return week === null ? [] : [[name, normInWeek(team, week)] as const]
  })
  return answersByName(names, Object.fromEntries(told), problems, ['norm_before', 'norm_at_end_of_surge', 'norm_at_week_200'])
}

/** @returns null for a name that is not of this model */
function weekOf(name: string, { startsInWeek, weeks }: SurgeOfOrders): number | null {
  if (name === 'norm_before') return startsInWeek
  if (name === 'norm_at_end_of_surge') return startsInWeek + weeks
  const week = /^norm_at_week_(\d{1,5}(?:\.\d+)?)$/u.exec(name)?.[1]
  return week === undefined ? null : Number(week)
}

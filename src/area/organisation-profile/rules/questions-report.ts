import { endCoded } from '../../../engine/disclosure/index.ts'
import { type DomainReport, type ParcelReport, instrumentReport } from '../../../engine/measurement/index.ts'
import type { QuestionsReport } from '../records.ts'
import { fewestForOwn } from './basis.ts'
import { inTens, toTwoDigits } from './in-tens.ts'
import type { AxisCapability, PersonValues } from './person-values.ts'

/**
 * How the questions did with the people of a release, to two significant digits, and with numbers of people in tens as everywhere.
 * @returns null with too few people, or too many capabilities
 */
export function questionsReport(people: readonly PersonValues[], capabilities: readonly AxisCapability[]): QuestionsReport | null {
  if (capabilities.length > mostCapabilities) return null
  const report = instrumentReport(people.map(({ parcels }) => parcels))
  if (!report.ok) return null
  const { management, leadership, ...rest } = report.value
  const names = (domain: AxisCapability['domain']) => capabilities.filter((one) => one.domain === domain).map(({ name }) => name)
  return {
    capabilities: { management: names('management'), leadership: names('leadership') },
    report: { ...rounded(rest), people: inTens(rest.people), management: roundedDomain(management), leadership: roundedDomain(leadership) },
  }
}

function roundedDomain({ parcels, ...figures }: DomainReport): DomainReport {
  return { ...rounded(figures), parcels: parcels.map(heldBack) }
}

/** Capabilities beyond which nothing is worked out: each is set beside every other one, for every person, while somebody waits. 200 of 300 people take about a second. */
export const mostCapabilities = 200
/** A spread below which nearly all answered alike: then the mean would tell what each of them answered. */
const leastDeviation = 0.35

/** A capability that fewer than 30 people rated, or nearly all alike, or nearly all at an end of the scale, is told by nothing but its name. */
function heldBack(parcel: ParcelReport): ParcelReport {
  const people = inTens(parcel.people)
  return parcel.people < fewestForOwn || tellsOfEach(parcel) ? { people, mean: null, deviation: null, withOwn: null, withOther: null, nearer: 'cannot-tell' } : { ...rounded(parcel), people }
}

function tellsOfEach({ people, mean, deviation }: ParcelReport): boolean {
  if (mean === null || deviation === null || deviation < leastDeviation) return true
  return endCoded(mean, { scale: [1, 5], stepsPerPoint: 10, points: 4, load: 1 / people, answerWeight: 0 }).code !== 'exact'
}

/** The same with every number in it to two digits. */
function rounded<Value>(value: Value): Value {
  // Each kind of value is put back as the kind that it was.
  if (typeof value === 'number') return toTwoDigits(value) as Value
  if (Array.isArray(value)) return value.map(rounded) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as Value
}

import type { Values } from '../parameters/index.ts'

/** Kinds of care, in the order in which hands go to them. */
export const careKinds = ['watching', 'medicines', 'observations', 'personalCare', 'dischargeWork', 'comfort'] as const

/** Only registered nurses do these. */
export const nursesOnly: readonly boolean[] = [true, true, false, false, true, false]

/** Part of the daily need that goes to each kind; watching comes on top when somebody is deteriorating. Ours. */
const shareOfNeed: readonly number[] = [0, 0.18, 0.2, 0.32, 0.08, 0.22]

/** When each kind falls due, by the hour of the day from midnight; only the proportions count. Ours: rounds of medicines, observations every four hours, washing and meals. */
const dueByHour: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [0.2, 0.2, 0.2, 0.2, 0.2, 0.6, 1.4, 1.2, 2.6, 1.4, 0.8, 0.8, 2, 1.6, 0.8, 0.6, 0.8, 1.6, 2.2, 1, 0.8, 1.4, 2, 0.6],
  [0.5, 0.5, 1.6, 0.6, 0.5, 0.6, 2, 1.2, 0.8, 0.8, 1.6, 0.8, 0.8, 0.9, 1.6, 0.8, 0.7, 0.8, 1.6, 0.8, 0.8, 1, 1.6, 0.7],
  [0.4, 0.3, 0.4, 0.3, 0.4, 0.7, 1.2, 1.6, 2, 1.9, 1.4, 1, 1.3, 1.1, 1, 1, 1, 1.2, 1.1, 1.2, 1.4, 1.3, 0.8, 0.5],
  [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1.5, 2.5, 2.8, 2.5, 2, 2.4, 2.4, 2, 1.5, 1, 0.5, 0, 0, 0, 0],
  [0.3, 0.2, 0.2, 0.2, 0.2, 0.3, 0.6, 0.8, 1, 1.3, 1.5, 1.5, 1.3, 1.3, 1.6, 1.6, 1.5, 1.4, 1.3, 1.4, 1.4, 1.1, 0.6, 0.4],
]

const kindsAndHours = careKinds.length * 24

/** Part of a day's need that falls due, by kind and hour of the day: kind after kind, 24 hours each. */
export const duePart: Float64Array = Float64Array.from({ length: kindsAndHours }, (_, at) => {
  const kind = Math.floor(at / 24)
  const ofKind = dueByHour[kind] ?? []
  return ((shareOfNeed[kind] ?? 0) * (ofKind[at % 24] ?? 0)) / ofKind.reduce((sum, one) => sum + one, 0)
})

/** Hours for which each kind can wait before it is lost. */
export function waitsOf({ care }: Values): Float64Array {
  return Float64Array.of(1, care.medicinesWait, care.observationsWait, care.personalCareWait, care.dischargeWorkWait, care.comfortWait)
}

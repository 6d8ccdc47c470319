import { exponentialAt } from '../../../kernel/chance/exponential.ts'
import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { exp, log } from '../../../kernel/portable-math.ts'
import { normalQuantile } from '../../../kernel/statistics/normal-quantile.ts'
import type { Values } from '../parameters/index.ts'
import { Threshold } from './threshold.ts'

export type Route = 'emergency' | 'elective'
export type Acuity = 1 | 2 | 3 | 4

/** What has to be done before a patient who is fit can leave. */
export const dischargeSteps = ['medicines', 'transport', 'socialCare'] as const
export type DischargeStep = (typeof dischargeSteps)[number]

/**
 * A patient, from asking for a bed until leaving. All that chance decides about a patient is drawn at once, in the order in which patients come: another decision
 * of yours meets the same people with the same luck. What may befall them does so when the risk they were under adds up to their threshold.
 */
export class Patient {
  /** In the ward where the patient is. */
  number: number
  readonly route: Route
  /** Hours from the start; below 0 for who was there before. */
  askedAt: number
  /** At the start; it is one less in the later part of the stay, and one more after a deterioration that was noticed late. */
  acuity: Acuity
  /** Hours of stay until fit to leave. */
  stay: number
  /** Of the three steps, hours of full pace still to do; 0 when done or not needed. */
  readonly stepsLeft: Float64Array
  bed = -1
  admittedAt = NaN
  fitAt = NaN
  isFit = false
  hasSettled = false

  readonly falls: Threshold
  readonly medicineHarms: Threshold
  readonly gettingWorse: Threshold
  readonly noticing: Threshold
  readonly goingElsewhere: Threshold
  /** Since when a deterioration goes unnoticed; NaN when there is none. */
  worseSince = NaN
  wasLate = false
  /** Until when a patient is watched closely. */
  watchedUntil = -1

  /** @param bias of the stay: 0 for who comes, 1 for who is met in a bed, where long stays are met more often */
  constructor(number: number, route: Route, askedAt: number, values: Values, source: RandomSource, bias: 0 | 1 = 0) {
    this.number = number
    this.route = route
    this.askedAt = askedAt
    this.acuity = acuityAt(source.uniform(), values)
    this.stay = stayAt(source.uniform(), route, this.acuity, values, bias)
    this.stepsLeft = stepsAt(source, values)
    this.falls = new Threshold(source)
    this.medicineHarms = new Threshold(source)
    this.gettingWorse = new Threshold(source)
    this.noticing = new Threshold(source)
    this.goingElsewhere = new Threshold(source)
  }

  /** Another future for what may still befall this patient. */
  renewLuck(luck: RandomSource): void {
    for (const threshold of [this.falls, this.medicineHarms, this.gettingWorse, this.noticing, this.goingElsewhere]) threshold.renew(luck)
  }

  /** Has every step been done? */
  get isReady(): boolean {
    const { stepsLeft } = this
    return stepsLeft[0] === 0 && stepsLeft[1] === 0 && stepsLeft[2] === 0
  }
}

function acuityAt(share: number, { patients }: Values): Acuity {
  if (share < patients.shareAcuity1) return 1
  if (share < patients.shareAcuity1 + patients.shareAcuity2) return 2
  return share < patients.shareAcuity1 + patients.shareAcuity2 + patients.shareAcuity3 ? 3 : 4
}

function stayAt(share: number, route: Route, acuity: Acuity, { patients }: Values, bias: 0 | 1): number {
  const mean = 24 * (route === 'emergency' ? patients.emergencyStay : patients.electiveStay) * (1 + patients.stayByAcuity * (acuity - meanAcuity(patients)))
  const variance = log(1 + patients.stayVariation * patients.stayVariation)
  return mean * exp(Math.sqrt(variance) * normalQuantile(share) + variance * (bias - 0.5))
}

function meanAcuity({ shareAcuity1, shareAcuity2, shareAcuity3 }: Values['patients']): number {
  return 4 - 3 * shareAcuity1 - 2 * shareAcuity2 - shareAcuity3
}

function stepsAt(source: RandomSource, { flow }: Values): Float64Array {
  const step = (need: number, takes: number): number => {
    const isNeeded = source.uniform() < need
    const time = takes * exponentialAt(source.uniform())
    return isNeeded ? time : 0
  }
  return Float64Array.of(step(flow.needMedicines, flow.medicinesTake), step(flow.needTransport, flow.transportTakes), step(flow.needSocialCare, flow.socialCareTakes))
}

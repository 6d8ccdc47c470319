import { type Tipping, tippingOf } from '../../../engine/ward/staff/index.ts'
import { type ParameterReader, numberOf, positive } from '../reading/fields.ts'
import type { Problems } from '../reading/problem.ts'
import { type Answers, type Question, type StaffModel, answersByName } from './model.ts'

/** Interruptions under stress: where a unit holds, and where it tips. */
export const interruptionsModel: StaffModel = {
  ownParameters: ['a', 'N'],
  describedBy: /interruption|tipping/iu,
  answer: answerInterruptions,
}

function answerInterruptions({ params, names }: Question, problems: Problems): Answers | null {
  const reader: ParameterReader = { fields: params, of: '', problems }
  const unit = {
    arrivalRatio: numberOf(reader, 'a', positive),
    bestRate: numberOf(reader, 'N', positive),
    resolvingTime: numberOf(reader, 'tau', positive),
  }
  return problems.length > 0 ? null : answersByName(names, toldOf(tippingOf(unit)), problems)
}

/** A unit without a steady state has none of the three. */
function toldOf(tipping: Tipping): Answers {
  const holds = tipping.kind === 'holds' ? tipping : null
  return {
    stable_pending: holds?.stablePending ?? null,
    tipping_pending: holds?.tippingPending ?? null,
    largest_pulse_survived: holds?.largestPulseSurvived ?? null,
    critical_arrival_ratio: tipping.criticalArrivalRatio,
  }
}

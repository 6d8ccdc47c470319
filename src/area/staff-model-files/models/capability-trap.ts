import { outputAroundChange } from '../../../engine/ward/staff/index.ts'
import { type ParameterReader, numberOf, positive, share } from '../reading/fields.ts'
import type { Problems } from '../reading/problem.ts'
import { type Answers, type Question, type StaffModel, answersByName } from './model.ts'

/** Hours between work and improvement: output before a change of the share, just after it and in the end. */
export const capabilityTrapModel: StaffModel = {
  ownParameters: ['u0', 'u1', 'g', 'E'],
  describedBy: /capabilit/iu,
  answer: answerCapabilityTrap,
}

function answerCapabilityTrap({ params, names }: Question, problems: Problems): Answers | null {
  const reader: ParameterReader = { fields: params, of: '', problems }
  const effort = {
    shareBefore: numberOf(reader, 'u0', share),
    shareAfter: numberOf(reader, 'u1', share),
    erosionTime: numberOf(reader, 'tau', positive),
    gainPerHour: numberOf(reader, 'g', positive),
    hours: numberOf(reader, 'E', positive),
  }
  if (problems.length > 0) return null
  const { before, justAfter, inTheEnd, breakEven } = outputAroundChange(effort)
  const told = { output_before: before, output_just_after: justAfter, output_in_the_end: inTheEnd, break_even_time: breakEven.kind === 'after' ? breakEven.time : null }
  return answersByName(names, told, problems)
}

import type { OtherChartProblem } from '../../../engine/spc/index.ts'
import { counted } from '../../../kernel/number-text.ts'

/** Why another chart than XmR cannot be made, in a sentence. */
export function otherChartProblemWords(problem: OtherChartProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return `Row ${problem.row}: the value is infinite. Give a number, or null when it is missing.`
    case 'value-too-large':
      return `Row ${problem.row}: the value ${problem.value} is too large. Use a larger unit.`
    case 'denominator-not-a-number':
      return `Row ${problem.row}: the denominator is not a number.`
    case 'denominator-out-of-range':
      return `Row ${problem.row}: the denominator ${problem.denominator} is too ${problem.denominator < 1 ? 'small' : 'large'} to calculate with. Use another unit.`
    case 'denominator-not-above-zero':
      return `Row ${problem.row}: the denominator is ${problem.denominator}. Give one above 0, or leave the row out.`
    case 'numerator-above-denominator':
      return `Row ${problem.row}: the numerator ${problem.numerator} is above the denominator ${problem.denominator}.`
    case 'count-below-zero':
      return `Row ${problem.row}: the count ${problem.count} is below 0.`
    case 'count-not-whole':
      return `Row ${problem.row}: the count ${problem.count} is not a whole number.`
    case 'time-not-above-zero':
      return `Row ${problem.row}: the time ${problem.time} is not above 0.`
    case 'denominators-missing':
      return `A ${problem.kind} chart needs denominators: give the list n.`
    case 'denominators-not-used':
      return `A ${problem.kind} chart has no denominators: leave the list n out.`
    case 'denominator-count-differs':
      return `${are(problem.denominators, 'denominator', 'denominators')} for ${counted(problem.values, 'value', 'values')}: give as many.`
    case 'subgroups-missing':
      return `A ${problem.kind} chart needs groups: give the list subgroup.`
    case 'subgroups-not-used':
      return `A ${problem.kind} chart has no groups: leave the list subgroup out.`
    case 'subgroup-count-differs':
      return `${are(problem.subgroups, 'group name', 'group names')} for ${counted(problem.values, 'value', 'values')}: give as many.`
    case 'freeze-not-whole':
      return `Limits cannot be fixed after ${problem.freeze} ${problem.freeze === 1 ? 'point' : 'points'}. Give a whole number above 0.`
    case 'part-not-inside':
      return `No new part can start after point ${problem.part} of ${problem.points}.`
    case 'freeze-with-parts':
      return 'Give either freeze or part, not both.'
  }
}

function are(count: number, one: string, many: string): string {
  return `There ${count === 1 ? 'is' : 'are'} ${counted(count, one, many)}`
}

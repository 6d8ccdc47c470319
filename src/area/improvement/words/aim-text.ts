import { dateText } from '../../../platform/design/index.ts'
import { withUnitWords } from '../../measure/index.ts'
import type { Aim } from '../records.ts'
import { improvementWords } from './improvement.ts'
import { type NumbersOfMeasure, valueText } from './number-of-measure.ts'

/**
 * The aim in one sentence, as far as it is written.
 * @returns null when nothing is written
 * @example Falls at night: from 6 to 3 for each 1,000 bed days by 31 March 2027, for patients of Curlew ward
 */
export function aimText(aim: Aim, measure: NumbersOfMeasure | null): string | null {
  const { aimParts: parts } = improvementWords
  const what = aim.what === '' ? '' : parts.what(aim.what)
  const change = [changeText(aim, measure), ...(aim.by === null ? [] : [parts.by(dateText(aim.by))])].filter((one) => one !== '').join(' ')
  const rest = [change, ...(aim.forWhom === '' ? [] : [parts.forWhom(aim.forWhom)])].filter((one) => one !== '').join(', ')
  const whole = [rest === '' ? aim.what : what, rest].filter((one) => one !== '').join(' ')
  return whole === '' ? null : whole.charAt(0).toUpperCase() + whole.slice(1)
}

function changeText(aim: Aim, measure: NumbersOfMeasure | null): string {
  const numbers = numbersText(aim, measure)
  return numbers === '' || measure === null ? numbers : withUnitWords(measure, numbers)
}

function numbersText({ from, to }: Aim, measure: NumbersOfMeasure | null): string {
  const { aimParts: parts } = improvementWords
  if (from !== null && to !== null) return parts.fromTo(valueText(measure, from), valueText(measure, to))
  if (to !== null) return parts.to(valueText(measure, to))
  return from === null ? '' : parts.from(valueText(measure, from))
}

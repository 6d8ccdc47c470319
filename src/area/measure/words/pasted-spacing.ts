import { formatNumber } from '../../../kernel/number-text.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { Measure } from '../records.ts'
import type { PastedSpacing } from '../rules/pasted-spacing.ts'
import { frequencyWords } from './measure.ts'

/** What is said of pasted values that do not lie as the values of their measure do. */
export interface SpacingWords {
  readonly heading: string
  readonly found: string
  readonly mend: string
}

/** What was found, and what to do. Nothing is changed by itself. */
export function spacingWords(spacing: PastedSpacing, { frequency }: Pick<Measure, 'frequency'>): SpacingWords {
  if (spacing.kind === 'other-spacing') {
    return {
      heading: 'These values do not come as often as the measure has them',
      found: `Most of them lie ${spacing.days === 1 ? '1 day' : `${formatNumber(spacing.days)} days`} apart. This measure has a value ${frequencyWords[frequency].toLowerCase()}.`,
      mend: spacing.days < 26 && frequency !== 'daily' ? 'Each would be a point of its own. Add them up in your spreadsheet first, or change the measure before you save.' : 'Each would be a point of its own. Check that this is the right column, or change the measure before you save.',
    }
  }
  const [one, other] = spacing.days
  const period = frequency === 'quarterly' ? 'quarter' : 'month'
  return {
    heading: `More than one value in a ${period}`,
    found: `${spacing.periods === 1 ? `1 ${period}` : `${formatNumber(spacing.periods)} ${period}s`} would have more than one value, for example on ${dateText(one)} and ${dateText(other)}.`,
    mend: `Each would be a point of its own. Give the value of a ${period} the same day as before, and paste again.`,
  }
}

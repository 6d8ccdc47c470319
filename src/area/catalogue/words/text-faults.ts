import type { LineProblem } from '../../../kernel/line-text.ts'
import { formatNumber } from '../../../kernel/number-text.ts'

const unprintable = {
  'control-character': 'holds a line end or a hidden sign. Type it again on one line.',
  'direction-mark': 'holds a hidden mark that turns the direction of text. Type it again.',
  'damaged-character': 'holds a letter that was damaged on the way. Type it again.',
} as const

/** What is wrong with a text, after its name, and how to mend it. */
export function faultWords(fault: LineProblem): string {
  switch (fault.code) {
    case 'empty':
      return 'is empty. Write it.'
    case 'too-long':
      return `has ${formatNumber(fault.length)} letters. Shorten it to ${formatNumber(fault.longest)}.`
    case 'unprintable':
      return unprintable[fault.fault]
  }
}

import { formatNumber } from '../../../kernel/number-text.ts'
import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import type { Followed } from '../rules/looking-back.ts'
import type { Instead } from '../rules/other-decision.ts'
import type { OutcomeName } from '../rules/place.ts'
import { canBeTold } from '../rules/ranges.ts'
import type { WayName } from '../rules/ways.ts'
import { outcomeWords } from './outcomes.ts'

/** What the page of looking back says. */
export const lookingBackWords = {
  title: 'Looking back',
  lead: (rounds: number) => (rounds === 0 ? 'You stopped before the first round. Below is what happens when nobody leads.' : `You led for ${rounds === 1 ? 'one round' : `${rounds} rounds`}. This is what the model made of it.`),
  stopped: 'In the rounds after you stopped, nobody led.',
  spent: {
    heading: 'What you did, and what the case asked',
    columns: { round: 'Round', management: 'Days on management', leadership: 'Days on leadership', decision: 'Decision', did: 'What you did' },
    left: 'Left to others',
    total: (management: number, leadership: number, neither: number) => `In all, ${management} days went into management and ${leadership} into leadership.${neither === 0 ? '' : ` Of your days, ${neither} went into neither.`}`,
    followedHeading: 'What followed from each decision',
    followed: { well: 'Done well', badly: 'Done less well', left: 'Left' } satisfies Record<Followed, string>,
  },
  outcomes: {
    heading: 'How it went',
    step: 'Round',
    sentence: 'Round 0 is the one before you came.',
    howSure: (runs: number) => `The model ran ${runs} times with your decisions and other chance. Each mark is the middle run, and the band holds the middle 80%.`,
  },
  other: {
    heading: 'The same with one decision changed',
    about: 'The same people come at the same times, and only this decision differs. Figures are for round 6, compared with yours.',
    round: 'Which round?',
    instead: 'What instead?',
    show: 'Show the difference',
    same: 'You decided so already. Choose something else to compare.',
    result: (round: number, what: string) => `Round ${round}: ${what}`,
  },
  ways: {
    heading: 'Beside three other ways',
    about: 'Each answers every decision in the usual way for its kind. Figures are for round 6, in the same circumstances. In brackets is the middle 80%.',
    way: 'Way',
    yours: 'Yours',
    difference: 'Compared with yours',
  },
  columns: { outcome: 'Outcome', difference: 'Difference' },
  askedHeading: 'What the case asked',
  questions: 'Questions to think about',
  cannotSay: 'What this model cannot say',
  cannotSayAlways: 'It says nothing about a real place, and nothing about you. A range here tells how chance plays in the model, and not how right the model is.',
  method: 'How the two cases work, with every number, is told in docs/place-cases.md, which comes with the program.',
  keep: 'The address of this page holds your decisions. Copy it to look again, or to show it to somebody.',
  again: { anew: 'Begin this case anew', circumstances: 'The same decisions in other circumstances', cases: 'Two places', ward: 'Run a simulated ward' },
} as const

/** What a decision can be changed into. */
export const insteadWords: Readonly<Record<Instead, string>> = {
  directive: 'Direct',
  participative: 'Involve',
  coaching: 'Coach',
  delegating: 'Delegate',
  'other-act': 'Do the other thing that was offered',
  left: 'Leave it to others',
}

/** Other ways of spending the rounds. */
export const wayWords: Readonly<Record<WayName, string>> = {
  balanced: 'Balanced',
  'management-only': 'Management only',
  'leadership-only': 'Leadership only',
}

/** A value with its range. */
export function spreadText(outcome: OutcomeName, spread: Middle80 | null): string {
  if (spread === null) return 'Nobody to count'
  const { decimals, unit } = outcomeWords[outcome]
  const of = (value: number) => formatNumber(value, decimals)
  return `${of(spread.median)}${unit} (${of(spread.low80)} to ${of(spread.high80)})`
}

/** A difference to one’s own way, with its range; where the range holds 0, it cannot be told. */
export function differenceText(outcome: OutcomeName, difference: Middle80 | null): string {
  if (difference === null) return 'Cannot tell: nobody to count'
  const { decimals, more, less } = outcomeWords[outcome]
  const { median, low80, high80 } = difference
  if (!canBeTold(difference)) return `Cannot tell (${formatNumber(low80, decimals)} to ${formatNumber(high80, decimals)})`
  const [much = '', nearer = '', farther = ''] = [Math.abs(median), ...[Math.abs(low80), Math.abs(high80)].toSorted((a, b) => a - b)].map((size) => formatNumber(size, decimals))
  const which = median > 0 ? more : less
  // What reads as 0 is no end of a range that can be told: it would seem to hold 0.
  if (Number(much) === 0) return `Hardly any difference (up to ${farther} ${which})`
  return `${much} ${which} (${Number(nearer) === 0 ? 'up to' : `${nearer} to`} ${farther})`
}

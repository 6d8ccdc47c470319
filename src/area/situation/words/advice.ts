import type { ClosedReason, RuleCode, WayOfDeciding } from '../../../engine/decision/index.ts'
import type { Domain, Factor, Style } from '../../../kernel/vocabulary.ts'
import { type ByAudience, alike, apart } from './by-audience.ts'
import { betweenStyles, eitherStyle } from './styles.ts'

/** What is needed first, as a heading and inside a sentence. */
export const firstWords: Readonly<Record<Domain | 'cannot-tell', { readonly heading: string; readonly short: string; readonly inSentence: string }>> = {
  management: { heading: 'First: keep today’s system working (management)', short: 'Management first', inSentence: 'management first' },
  leadership: { heading: 'First: bring useful change (leadership)', short: 'Leadership first', inSentence: 'leadership first' },
  'cannot-tell': { heading: 'Cannot tell which comes first', short: 'Cannot tell which comes first', inSentence: 'it cannot be told which comes first' },
}

/** The ways of deciding of the published models, in our words. */
export const wayWords: Readonly<Record<WayOfDeciding, ByAudience>> = {
  AI: alike('decide alone'),
  AII: alike('ask for facts, then decide alone'),
  CI: apart('hear people one by one, then decide', 'hear that person, then decide'),
  CII: alike('hear them together, then decide'),
  GII: alike('decide together as a group'),
  GI: alike('decide together, the two of you'),
  DI: alike('let that person decide'),
}

/** The published rules in our words: when a rule holds, and what follows. */
export const ruleWords: Readonly<Record<RuleCode, { readonly when: ByAudience; readonly so: ByAudience }>> = {
  'leader-information': { when: alike('It matters which way is chosen, and you do not know enough'), so: alike('do not decide with what you know alone') },
  'their-information': {
    when: apart('It matters which way is chosen, and they do not know enough', 'It matters which way is chosen, and that person does not know enough'),
    so: apart('do not leave it to them alone', 'do not leave it to that person alone'),
  },
  'shared-aim': {
    when: apart('It matters which way is chosen, and they do not want the same outcome', 'It matters which way is chosen, and that person wants another outcome'),
    so: apart('do not leave the choice to them', 'do not leave the choice to that person'),
  },
  'shared-aim-one-person': { when: alike('It matters, that person wants another outcome, and need not back it or would go along'), so: alike('do not decide as equals') },
  'unclear-problem': { when: alike('It matters which way is chosen, you do not know enough, and the problem is not clear'), so: alike('do not collect answers to an unclear question, but talk it through') },
  backing: {
    when: apart('Others must be behind it, and would not go along with you alone', 'That person must be behind it, and would not go along with you alone'),
    so: apart('do not decide without hearing them', 'do not decide without hearing that person'),
  },
  disagreement: { when: alike('They must be behind it, would not go along, and disagree'), so: alike('do not hear them one by one, since they need to hear each other') },
  fairness: {
    when: apart('Any way would do, they must be behind it, and they would not go along', 'Any way would do, that person must be behind it, and would not go along'),
    so: apart('let them choose', 'choose together, or let that person choose'),
  },
  'backing-first': {
    when: apart('They must be behind it, would not go along, and want the same outcome', 'That person must be behind it, would not go along, and wants the same outcome'),
    so: apart('decide it with them', 'decide it with that person'),
  },
  'several-people': { when: alike('It is about several people'), so: alike('the ways for one person fall away') },
  'one-person': { when: alike('It is about one person'), so: alike('the ways for a meeting fall away') },
}

/** What closes a style, as a sentence. */
export const closedWords: Readonly<Record<Exclude<ClosedReason, RuleCode>, ByAudience>> = {
  emergency: alike('In an emergency the reader follows one study of crisis teams, which compared directing with involving.'),
  'nobody-to-grow': alike('Nobody here is named who could grow by it, and helping somebody learn is what this style is for.'),
  'no-room-to-grow': alike('There is no room to learn here: too little time, or too much could go wrong.'),
  'not-experienced': apart('Handing over needs people who are experienced in it.', 'Handing over needs somebody who is experienced in it.'),
  'could-not-decide': apart('Handing over needs people who know enough and want the same outcome.', 'Handing over needs somebody who knows enough and wants the same outcome.'),
}

/** What is risked when one of the two is left out: always, and more where a factor weighs. Our reasoning. */
export const riskWords: Readonly<Record<Domain, { readonly heading: string; readonly always: string; readonly factors: Readonly<Record<Factor, string>> }>> = {
  management: {
    heading: 'If management is left out',
    always: 'Today’s work can lose its hold: gaps stay open, and nobody is sure who does what.',
    factors: {
      'life-and-death': 'A check that is missed can cost a life before anybody notices.',
      autonomy: 'Each does it in their own way, and nobody can say which way is safe.',
      accountabilities: 'When several bodies ask who decided, nobody can show it.',
      resources: 'Hours and money go where the noise is, not where the need is.',
      visibility: 'When somebody outside asks, there are no facts to answer with.',
      interdependencies: 'What you change here surprises the team next door.',
    },
  },
  leadership: {
    heading: 'If leadership is left out',
    always: 'The same trouble can come back, because nobody asked why. People may do as they are told and stop telling you things.',
    factors: {
      'life-and-death': 'Somebody sees the danger and does not feel able to say so.',
      autonomy: 'Professionals agree in the meeting and then work as before.',
      accountabilities: 'Each body gets what it asked for, and nobody asks what patients need.',
      resources: 'The old way is stretched a little further, until it cannot be.',
      visibility: 'You defend how it is, and people outside stop believing it.',
      interdependencies: 'Each team mends its own part, and patients fall in between.',
    },
  },
}

/** More open answers than this are counted, not listed. */
export const answersListed = 4

/** Words of a reading, wherever it stands. */
export const readingWords = {
  styleHeading: 'How to act',
  emergencyFirst: 'Do at once what is known to be safe: stop, call for help, tell the site or duty lead.',
  between: (styles: readonly Style[]) => `The model cannot tell between ${betweenStyles(styles)}.`,
  hangsOn: 'What decides it, and is not sure yet:',
  hangsOnMany: (count: number) => `It hangs on ${count} answers that are not sure. Even two or three of them would make it clearer.`,
  hangsOnNothing: 'It is not your answers: what is known leaves both open here.',
  monday: 'What it looks like',
  leftOpenToo: (chosen: readonly Style[], others: readonly Style[]) => `${eitherStyle(chosen)} is the model’s first choice. The rules leave ${betweenStyles(others)} open too.`,
  waysHeading: 'Ways of deciding that the published rules leave open',
  changesHeading: 'What would change the answer',
  changesNone: 'No single other answer would change it.',
  changesLead: 'One answer changed, all others as they are:',
  mindHeading: 'What to mind here',
  secondLookHeading: 'Worth a second look',
  risksHeading: 'What each side risks when it is left out',
  risksLead: 'Both are needed. This says only which comes first.',
  traceHeading: 'How this was worked out, step by step',
  howSure: 'this is a help for thinking. The ways of deciding follow published rules; which of the two comes first is our reconstruction. Nobody has tested this reader on NHS situations.',
  unsure: (count: number) => (count === 1 ? 'One answer was not sure: every answer to it was tried.' : `${count} answers were not sure: every answer to them was tried.`),
  notLive: 'Not for decisions about a patient’s care. If somebody may be in danger now, follow your local emergency procedure.',
  method: 'How the situation reader decides',
  cannotTellFirst: 'Do not wait for certainty. Hold what must hold today, and ask the question about tomorrow this week.',
} as const

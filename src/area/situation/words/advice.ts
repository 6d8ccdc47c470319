import type { Experience, Familiarity, Question, Severity, Urgency, WayOfDeciding } from '../../../engine/decision/facts.ts'
import type { Change } from '../../../engine/decision/types.ts'
import type { Domain, Factor, Style } from '../../../kernel/vocabulary.ts'
import { styleWords } from '../../../platform/design/index.ts'

/** What is needed first, as a heading and inside a sentence. */
export const firstWords: Readonly<Record<Domain | 'cannot-tell', { readonly heading: string; readonly short: string; readonly inChange: string }>> = {
  management: { heading: 'First: keep today’s system working (management)', short: 'Management first', inChange: 'management first' },
  leadership: { heading: 'First: bring useful change (leadership)', short: 'Leadership first', inChange: 'leadership first' },
  'cannot-tell': { heading: 'Cannot tell which comes first', short: 'Cannot tell which comes first', inChange: 'it cannot be told which comes first' },
}

/** What a style looks like on Monday: three lines to do. */
const styleLines: Readonly<Record<Style, readonly [string, string, string]>> = {
  directive: ['Say what is to be done, by whom and by when.', 'Ask each person to say their part back to you.', 'Say when you will look at it together again.'],
  participative: ['Bring those who do the work together, even for 10 minutes.', 'Say what is fixed and what is open.', 'Hear them first. Then say what happens, and why.'],
  coaching: ['Ask what they see, and what they would do next.', 'Agree one step that they take while you stand by.', 'Afterwards, take 10 minutes: what went well, and what next?'],
  delegating: ['Say what must be reached, and what must not be touched.', 'Say what they may decide and spend without asking.', 'Agree when you hear from each other. Until then, leave it with them.'],
}

/** The same where there are minutes. Coach and Delegate wait until it is over. */
const emergencyLines: Readonly<Partial<Record<Style, readonly [string, string, string]>>> = {
  directive: ['Say who does what, by name, now.', 'Ask each person to say it back.', 'Say when you all stop and look again.'],
  participative: ['Stop for half a minute and say what you see.', 'Ask: “What do you see? What am I missing?”', 'Then say aloud what happens now, and who does it.'],
}

/** Three lines for a style, for minutes or for more time. */
export function linesOf(style: Style, isEmergency: boolean): readonly string[] {
  return (isEmergency ? emergencyLines[style] : undefined) ?? styleLines[style]
}

/** Each style in one short line, for choosing. */
export const styleHints: Readonly<Record<Style, string>> = {
  directive: 'Decide, and tell people what to do.',
  participative: 'Hear people, then decide with them or after them.',
  coaching: 'Help somebody to find the way, and stand by.',
  delegating: 'Hand it over, with clear bounds.',
}

/** “Involve (participative)”. */
export function styleName(style: Style): string {
  return `${styleWords[style].plain} (${styleWords[style].name})`
}

/** “Direct or Involve”, “Direct, Involve or Coach”. */
export function eitherStyle(styles: readonly Style[]): string {
  return joined(styles.map((style) => styleWords[style].plain), 'or')
}

/** “Direct and Involve”. */
export function betweenStyles(styles: readonly Style[]): string {
  return allOf(styles.map((style) => styleWords[style].plain))
}

export function allOf(names: readonly string[]): string {
  return joined(names, 'and')
}

function joined(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}

/** The ways of deciding of the published models, in our words. */
export const wayWords: Readonly<Record<WayOfDeciding, string>> = {
  AI: 'decide alone',
  AII: 'ask for facts, then decide alone',
  CI: 'hear people one by one, then decide',
  CII: 'hear them together, then decide',
  GII: 'decide together as a group',
  GI: 'decide together with the one person',
  DI: 'let that person decide',
}

type Conditions<Value extends string> = Readonly<Record<Value, string>>

const yesNo = (yes: string, no: string): Conditions<'yes' | 'no'> => ({ yes, no })

/** How a change of one answer is said: “If they had practised it”. */
const conditionWords: {
  readonly urgency: Conditions<Urgency>
  readonly severity: Conditions<Severity>
  readonly familiarity: Conditions<Familiarity>
  readonly experience: Conditions<Experience>
} & Readonly<Record<Question, Conditions<'yes' | 'no'>>> = {
  urgency: { minutes: 'If somebody had to act within minutes', today: 'If it had to be done today', weeks: 'If there were weeks' },
  severity: { 'serious-harm': 'If somebody could come to serious harm', 'some-harm': 'If some harm or a long wait were possible', little: 'If little could go wrong' },
  familiarity: { practised: 'If they had practised this', 'met-before': 'If they had met this before', new: 'If this were new to them' },
  experience: { experienced: 'If most of them were experienced', mixed: 'If some were experienced and some not', new: 'If most of them were new to this work' },
  qualityMatters: yesNo('If it mattered which way is chosen', 'If it did not matter which way is chosen'),
  youKnowEnough: yesNo('If you knew enough to decide alone', 'If you did not know enough to decide alone'),
  problemIsClear: yesNo('If the problem were clear', 'If the problem were not clear'),
  backingNeeded: yesNo('If others had to be behind it', 'If nobody had to be behind it'),
  wouldBackYou: yesNo('If they went along with what you decide', 'If they did not go along with what you decide'),
  shareTheAim: yesNo('If they wanted the same outcome as the service', 'If they wanted another outcome than the service'),
  willDisagree: yesNo('If people were likely to disagree', 'If people were likely to agree'),
  theyKnowEnough: yesNo('If they knew enough to decide it themselves', 'If they did not know enough to decide it themselves'),
  chanceToGrow: yesNo('If somebody could grow by doing it', 'If nobody could grow by doing it'),
}

/** The condition of a change. */
export function conditionOf({ field, to }: Change): string {
  const conditions: Readonly<Partial<Record<Change['to'], string>>> = conditionWords[field]
  return conditions[to] ?? ''
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

/** Words of a reading, wherever it stands. */
export const readingWords = {
  styleHeading: 'How to act',
  between: (styles: readonly Style[]) => `The model cannot tell between ${betweenStyles(styles)}.`,
  hangsOn: 'What decides it, and is not sure yet:',
  hangsOnMany: (count: number) => `It hangs on ${count} answers that are not sure. Even two or three of them would make it clearer.`,
  hangsOnNothing: 'It is not your answers: what is known leaves both open here.',
  monday: 'What it looks like',
  waysHeading: 'Ways of deciding that the published rules leave open',
  changesHeading: 'What would change the answer',
  changesNone: 'No single other answer would change it.',
  changesLead: 'One answer changed, all others as they are:',
  mindHeading: 'What to mind here',
  secondLookHeading: 'Worth a second look',
  risksHeading: 'What each side risks when it is left out',
  risksLead: 'Both are needed. This says only which comes first.',
  traceHeading: 'How this was worked out, step by step',
  howSure: 'this is a help for thinking, not a rule. The ways of deciding follow published rules. Which of the two comes first is our reconstruction. Nobody has tested this reader on NHS situations.',
  unsure: (count: number) => (count === 1 ? 'One answer was not sure: every answer to it was tried.' : `${count} answers were not sure: every answer to them was tried.`),
  notLive: 'Not for decisions about a patient’s care. If somebody may be in danger now, follow your local emergency procedure.',
  method: 'How the situation reader decides',
  cannotTellFirst: 'Do not wait for certainty. Hold what must hold today, and ask the question about tomorrow this week.',
} as const

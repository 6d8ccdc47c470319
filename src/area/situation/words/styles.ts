import type { Advice, Audience, StyleReason } from '../../../engine/decision/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import { styleWords } from '../../../platform/design/index.ts'
import { type ByAudience, alike, apart } from './by-audience.ts'

/** What each style means, after its plain word. The terms of the models stand on the page about the method. */
export const styleGlosses: Readonly<Record<Style, string>> = {
  directive: 'decide and tell people what to do',
  participative: 'hear people, then decide with them or after them',
  coaching: 'help somebody find the way, and stand by',
  delegating: 'hand it over, with clear bounds',
}

/** “Involve: hear people, then decide with them or after them”. */
export function styleName(style: Style): string {
  return `${styleWords[style].plain}: ${styleGlosses[style]}`
}

/** “Direct or Involve”, “Direct, Involve or Coach”. */
export function eitherStyle(styles: readonly Style[]): string {
  return joined(styles.map((style) => styleWords[style].plain), 'or')
}

/** “Direct and Involve”. */
export function betweenStyles(styles: readonly Style[]): string {
  return allOf(styles.map((style) => styleWords[style].plain))
}

/** “A, B and C”. */
export function allOf(names: readonly string[]): string {
  return joined(names, 'and')
}

function joined(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}

type Lines = readonly [string, string, string]

/** What a style looks like on Monday: three lines to do. */
const styleLines: Readonly<Record<Style, Readonly<Record<Audience, Lines>>>> = {
  directive: {
    group: ['Say what is to be done, by whom and by when.', 'Ask each person to say their part back to you.', 'Say when you will look at it together again.'],
    'one-person': ['Say what is to be done, and by when.', 'Ask that person to say it back to you.', 'Say when you will look at it together again.'],
  },
  participative: {
    group: ['Bring those who do the work together, even for 10 minutes.', 'Say what is fixed and what is open.', 'Hear them first. Then say what happens, and why.'],
    'one-person': ['Sit down with that person, even for 10 minutes.', 'Say what is fixed and what is open.', 'Listen first. Then settle it together, or say what happens and why.'],
  },
  coaching: {
    group: ['Ask what they see, and what they would do next.', 'Agree one step that they take while you stand by.', 'Afterwards, take 10 minutes: what went well, and what next?'],
    'one-person': ['Ask what that person sees, and would do next.', 'Agree one step to take while you stand by.', 'Afterwards, take 10 minutes: what went well, and what next?'],
  },
  delegating: {
    group: ['Say what must be reached, and what must not be touched.', 'Say what they may decide and spend without asking.', 'Agree when you hear from each other. Until then, leave it with them.'],
    'one-person': ['Say what must be reached, and what must not be touched.', 'Say what that person may decide and spend without asking.', 'Agree when you hear from each other. Until then, leave it there.'],
  },
}

/** Deciding alone when others have the facts. */
const factLines: Lines = ['Ask for the facts you lack, from those who have them.', 'Decide, and say why.', 'Say when you look at it again.']

/** The same where there are minutes. Coach and Delegate wait until it is over. */
const emergencyLines: Readonly<Partial<Record<Style, Lines>>> = {
  directive: ['Say who does what, by name, now.', 'Ask each person to say it back.', 'Say when you all stop and look again.'],
  participative: ['Stop for half a minute and say what you see.', 'Ask: “What do you see? What am I missing?”', 'Then say aloud what happens now, and who does it.'],
}

/** Three lines for a style: for minutes, for one person or several, and for deciding alone with or without the facts of others. */
export function linesOf(style: Style, audience: Audience, { emergency, reasons }: Pick<Advice, 'emergency' | 'reasons'>): readonly string[] {
  if (emergency === 'yes') return emergencyLines[style] ?? styleLines[style][audience]
  return style === 'directive' && reasons.includes('time-facts') ? factLines : styleLines[style][audience]
}

/** Why a style was taken. A reason without a sentence does not compile. */
export const styleReasonWords: Readonly<Record<StyleReason, ByAudience>> = {
  'emergency-practised': alike('In an emergency that has been practised, telling people what to do gave more accurate decisions. That is from one study of 72 crisis teams.'),
  'emergency-new-serious': alike(
    'In an emergency that is new, one study of 72 crisis teams found hearing people more accurate. Another study speaks for directing when harm would be severe. So listen, and keep it to half a minute.',
  ),
  'emergency-new-experienced': alike(
    'In an emergency that is new, hearing people gave more accurate decisions. That is from one study of 72 crisis teams. There is experience here to draw on.',
  ),
  'emergency-new-inexperienced': alike('The studies disagree here. That it is new speaks for hearing people. That there is little experience speaks for telling people.'),
  'emergency-met-before': alike(
    'It has been met before, but not practised; the study of 72 crisis teams speaks of the two ends only. Our reading: if people know their part, direct. If people ask each other what to do, listen for half a minute.',
  ),
  'time-alone': alike('You may decide it alone; of what the rules leave open, that takes the least time.'),
  'time-facts': alike('You may decide it yourself after asking for the facts; that takes least time of what the rules leave open.'),
  'time-with-others': apart('Deciding alone is closed. Of what is left open, deciding with others takes the least time.', 'Deciding alone is closed. Of what is left open, deciding with that person takes the least time.'),
  'growth-coach': apart(
    'There is time for people to learn who are not there yet. Let them try, with you beside them.',
    'There is time for somebody to learn who is not there yet. Let that person try, with you there.',
  ),
  'growth-hand-over': apart(
    'There is time for people to grow by it. They are experienced, know enough and want the same. Let them decide.',
    'There is time for that person to grow by it. She or he is experienced, knows enough and wants the same. Let that person decide.',
  ),
  'growth-with-others': alike('There is time for somebody to grow by having a say in it.'),
  'trust-hand-over': apart(
    'Little can go wrong, and these people are experienced, know enough and want the same. Let them decide.',
    'Little can go wrong, and that person is experienced, knows enough and wants the same. Let that person decide.',
  ),
  'trust-with-others': apart(
    'Little can go wrong, and these people are experienced. Let them have as large a part as the rules leave open.',
    'Little can go wrong, and that person is experienced. Give as large a part as the rules leave open.',
  ),
}

/** The same in a few words, behind an answer that would change the advice. */
export const shortReasonWords: Readonly<Record<StyleReason, string>> = {
  'emergency-practised': 'an emergency that has been practised',
  'emergency-new-serious': 'an emergency that is new',
  'emergency-new-experienced': 'an emergency that is new',
  'emergency-new-inexperienced': 'an emergency that is new, with little experience',
  'emergency-met-before': 'an emergency that has been met before, but not practised',
  'time-alone': 'you may decide alone, and that is quickest',
  'time-facts': 'you may decide after asking for the facts',
  'time-with-others': 'deciding alone is closed',
  'growth-coach': 'there is room to learn',
  'growth-hand-over': 'there is experience, and room to grow',
  'growth-with-others': 'there is room to grow',
  'trust-hand-over': 'little can go wrong, and there is experience',
  'trust-with-others': 'little can go wrong, and there is experience',
}

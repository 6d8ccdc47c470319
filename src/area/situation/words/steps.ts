import type { FirstReason, RuleCode, SecondLook, Step, StepCode, StyleReason } from '../../../engine/decision/step-codes.ts'
import type { Factor } from '../../../kernel/vocabulary.ts'
import { factorWords } from '../../../platform/design/index.ts'
import { allOf, betweenStyles, eitherStyle, wayWords } from './advice.ts'
import { fieldWords, markNames } from './fields.ts'

type FirstStep = Extract<Step, { code: 'first' }>

const namesOf = (marks: FirstStep['management']): string => allOf(marks.map((mark) => markNames[mark]))

/** Why one of the two comes first. A reason without a sentence does not compile. */
export const firstReasonWords: Readonly<Record<FirstReason, (step: FirstStep) => string>> = {
  emergency: () => 'It is an emergency. Until it is over, today’s system must hold: who does what, now. Afterwards, ask why it happened.',
  'only-management': ({ management }) => `What goes on asks for management: ${namesOf(management)}. Nothing named here asks for leadership yet.`,
  'only-leadership': ({ leadership }) => `What goes on asks for leadership: ${namesOf(leadership)}. Nothing named here asks for management first.`,
  'both-soon': ({ management, leadership }) => `It asks for both. There is little time, so management comes first: ${namesOf(management)}. Then come back to leadership: ${namesOf(leadership)}.`,
  'both-serious': ({ management, leadership }) => `It asks for both. Somebody could come to serious harm, so management comes first: ${namesOf(management)}. Then come back to leadership: ${namesOf(leadership)}.`,
  'both-direction-missing': ({ management, leadership }) => `It asks for both. Nobody knows yet where to go, so leadership comes first: ${namesOf(leadership)}. Then comes management: ${namesOf(management)}.`,
  'both-neither': ({ management, leadership }) => `It asks for management (${namesOf(management)}) and for leadership (${namesOf(leadership)}). Nothing puts one before the other, so do them side by side.`,
  'nothing-named': () => 'Nothing that goes on was named, so there is nothing to choose by.',
  'hangs-on-unsure': () => 'It hangs on an answer that is not sure: how soon somebody must act, or how bad it could get.',
}

/** The published rules in our words: when a rule holds, and what it closes. */
export const ruleWords: Readonly<Record<RuleCode, { readonly when: string; readonly so: string }>> = {
  'leader-information': { when: 'It matters which way is chosen, and you do not know enough', so: 'do not decide with what you know alone' },
  'their-information': { when: 'It matters which way is chosen, and they do not know enough', so: 'do not leave it to them alone' },
  'shared-aim': { when: 'It matters which way is chosen, and they do not want the same outcome', so: 'do not leave the choice to them' },
  'shared-aim-one-person': { when: 'That person wants another outcome, and would go along with you', so: 'do not decide as equals' },
  'unclear-problem': { when: 'You do not know enough, and the problem is not clear', so: 'do not collect answers to a question that is not clear: talk it through' },
  backing: { when: 'Others must be behind it, and would not go along', so: 'do not decide without hearing them' },
  disagreement: { when: 'They would not go along, and they disagree', so: 'do not hear them only one by one: they need to hear each other' },
  fairness: { when: 'Any way would do, but they must be behind it', so: 'let them choose' },
  'backing-first': { when: 'They must be behind it, would not go along, and want the same outcome', so: 'decide it with them' },
  'several-people': { when: 'It is about several people', so: 'the ways for one person fall away' },
  'one-person': { when: 'It is about one person', so: 'the ways for a meeting fall away' },
}

/** Why a style was taken. */
export const styleReasonWords: Readonly<Record<StyleReason, string>> = {
  'emergency-practised': 'In an emergency that people have practised, telling them what to do gave more accurate decisions. That is from one study of 72 crisis teams.',
  'emergency-new-experienced': 'In an emergency that is new to people, hearing them gave more accurate decisions. That is from one study of 72 crisis teams. These people have experience to bring.',
  'emergency-new-inexperienced': 'The studies disagree here. That it is new speaks for hearing people; that they have little experience speaks for telling them.',
  'emergency-met-before': 'They have met it, but have not practised it. The study of 72 crisis teams speaks of the two ends only, so both stay open.',
  'time-alone': 'Deciding alone is left open, and takes the least time.',
  'time-with-others': 'Deciding alone is closed. Of what is left open, this takes the least time.',
  'growth-coach': 'There is room for somebody to grow who is not there yet: let them try, with you beside them.',
  'growth-hand-over': 'There is room for somebody to grow, and these people are experienced, know enough and want the same: let them decide.',
  'growth-with-others': 'There is room for somebody to grow by having a say in it.',
  'trust-hand-over': 'Little can go wrong, and these people are experienced, know enough and want the same: let them decide.',
  'trust-with-others': 'Little can go wrong, and these people are experienced: let them have as large a part as the rules leave open.',
}

/** What to mind where a factor weighs. */
const factorMinds: Readonly<Record<Factor, string>> = {
  'life-and-death': 'say aloud what must not go wrong, and who checks it.',
  autonomy: 'say which part is fixed for safety, and leave the rest to professional judgement.',
  accountabilities: 'name to whom each part is answered for before you begin.',
  resources: 'say what will not be done, so that what must be done can be.',
  visibility: 'write down the facts and the reasons on the day.',
  interdependencies: 'tell those next door before it moves, not after.',
}

/** Answers that sit oddly together: worth a second look. */
const secondLookWords: Readonly<Record<SecondLook, string>> = {
  'stakes-but-little-harm': 'Life-and-death stakes weigh here, and yet little could go wrong. Are both so?',
  'autonomy-but-no-backing': 'Professional autonomy weighs here, and yet nobody has to be behind it. Could people go on as before?',
  'interdependence-but-you-know': 'Complex interdependencies weigh here, and yet you know enough alone. Who next door would see it differently?',
  'resources-but-nothing-of-money': 'Limited resources weigh here, and yet neither staffing nor money was named. Is one of them part of it?',
}

const emergencyWords: Readonly<Record<Extract<Step, { code: 'emergency' }>['is'], string>> = {
  yes: 'Is it an emergency? Yes: somebody must act within minutes, and harm is possible. The published rules weigh hours and meetings, so they are not asked.',
  no: 'Is it an emergency? No: there is more time than minutes, or little can go wrong. So the published rules are asked.',
  unsure: 'Is it an emergency? That hangs on how soon or how bad, which is not sure. Both were tried.',
}

/** A sentence for every kind of step. A kind without one does not compile. */
const stepWords: { readonly [Code in StepCode]: (step: Extract<Step, { code: Code }>) => string } = {
  emergency: ({ is }) => emergencyWords[is],
  first: (step) => `Which comes first? ${firstReasonWords[step.reason](step)}`,
  rule: ({ rule, closes, holds }) => {
    const { when, so } = ruleWords[rule]
    return `${holds === 'perhaps' ? 'Perhaps, as an answer is not sure: ' : ''}${holds === 'perhaps' ? lowerFirst(when) : when}: ${so}. Closed: ${closes.map((way) => wayWords[way]).join('; ')}.`
  },
  open: ({ ways }) => (ways.length === 0 ? 'No way of deciding is left open whatever the unsure answers turn out to be.' : `Left open: ${ways.map((way) => wayWords[way]).join('; ')}.`),
  style: ({ reason, styles }) => `${eitherStyle(styles)}. ${styleReasonWords[reason]}`,
  'cannot-tell-style': ({ styles, hangsOn }) => `So it cannot tell between ${betweenStyles(styles)}: ${whatItHangsOn(hangsOn)}.`,
  factor: ({ factor }) => `${factorWords[factor]}: ${factorMinds[factor]}`,
  'second-look': ({ look }) => secondLookWords[look],
}

/** The sentence of one step. */
export function sentenceOf(step: Step): string {
  // The table holds for each code the function of its own step.
  const say = stepWords[step.code] as (one: Step) => string
  return say(step)
}

/** More answers than this are counted, not listed. */
const answersListed = 3

function whatItHangsOn(fields: Extract<Step, { code: 'cannot-tell-style' }>['hangsOn']): string {
  if (fields.length === 0) return 'what is known leaves them open'
  if (fields.length > answersListed) return `that hangs on ${fields.length} answers that are not sure`
  return `that hangs on ${allOf(fields.map((field) => `“${lowerFirst(fieldWords[field].short)}”`))}`
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

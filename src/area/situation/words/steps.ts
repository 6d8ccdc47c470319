import type { Audience, ClosedStyle, FirstReason, RuleCode, SecondLook, Step, StepCode } from '../../../engine/decision/index.ts'
import type { Factor } from '../../../kernel/vocabulary.ts'
import { factorWords } from '../../../platform/design/index.ts'
import { answersListed, closedWords, ruleWords, wayWords } from './advice.ts'
import { signNames, textOf } from './fields.ts'
import { allOf, betweenStyles, eitherStyle, styleReasonWords } from './styles.ts'

type FirstStep = Extract<Step, { code: 'first' }>

const namesOf = (signs: FirstStep['management']): string => allOf(signs.map((sign) => signNames[sign]))

/** Why one of the two comes first. A reason without a sentence does not compile. */
export const firstReasonWords: Readonly<Record<FirstReason, (step: FirstStep) => string>> = {
  emergency: () => 'It is an emergency. Until it is over, today’s system must hold: who does what, now. Afterwards, ask why it happened.',
  'only-management': ({ management }) => `What was named asks for management: ${namesOf(management)}.`,
  'only-leadership': ({ leadership }) => `What was named asks for leadership: ${namesOf(leadership)}.`,
  'both-soon': ({ management, leadership }) => `It asks for both. There is little time, so management comes first: ${namesOf(management)}. Then come back to leadership: ${namesOf(leadership)}.`,
  'both-serious': ({ management, leadership }) => `It asks for both. Somebody could come to serious harm, so management comes first: ${namesOf(management)}. Then come back to leadership: ${namesOf(leadership)}.`,
  'both-direction-missing': ({ management, leadership }) => `It asks for both. Nobody knows yet where to go, so leadership comes first: ${namesOf(leadership)}. Then comes management: ${namesOf(management)}.`,
  'both-neither': ({ management, leadership }) => `It asks for management: ${namesOf(management)}. It asks for leadership too: ${namesOf(leadership)}. Nothing puts one before the other, so do them side by side.`,
  'nothing-named': () => 'Nothing that goes on was named, so there is nothing to choose by.',
  'hangs-on-unsure': () => 'It hangs on an answer that is not sure: how soon somebody must act, or how bad it could get.',
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

const perhaps = 'Perhaps, since an answer is not sure. '

/** A sentence for every kind of step. A kind without one does not compile. */
const stepWords: { readonly [Code in StepCode]: (step: Extract<Step, { code: Code }>, audience: Audience) => string } = {
  emergency: ({ is }) => emergencyWords[is],
  first: (step) => `Which comes first? ${firstReasonWords[step.reason](step)}`,
  rule: ({ rule, closes, holds }, audience) => `${holds === 'perhaps' ? perhaps : ''}${ruleSentence(rule, audience)} Closed: ${closes.map((way) => wayWords[way][audience]).join('; ')}.`,
  open: ({ ways }, audience) => (ways.length === 0 ? 'No way of deciding is left open whatever the unsure answers turn out to be.' : `Left open: ${ways.map((way) => wayWords[way][audience]).join('; ')}.`),
  style: ({ reason, styles }, audience) => `${eitherStyle(styles)}. ${styleReasonWords[reason][audience]}`,
  'cannot-tell-style': ({ styles, hangsOn }, audience) => `So it cannot tell between ${betweenStyles(styles)}. ${whatItHangsOn(hangsOn, audience)}.`,
  factor: ({ factor }) => `${factorWords[factor]}: ${factorMinds[factor]}`,
  'second-look': ({ look }) => secondLookWords[look],
}

/** The sentence of one step. */
export function sentenceOf(step: Step, audience: Audience): string {
  // The table holds for each code the function of its own step.
  const say = stepWords[step.code] as (one: Step, audience: Audience) => string
  return say(step, audience)
}

/** Why a style is closed, as a sentence. */
export function closedSentence({ because, holds }: Pick<ClosedStyle, 'because' | 'holds'>, audience: Audience): string {
  return `${holds === 'perhaps' ? perhaps : ''}${isRule(because) ? ruleSentence(because, audience) : closedWords[because][audience]}`
}

function isRule(reason: ClosedStyle['because']): reason is RuleCode {
  return reason in ruleWords
}

function ruleSentence(rule: RuleCode, audience: Audience): string {
  return `${ruleWords[rule].when[audience]}. So ${ruleWords[rule].so[audience]}.`
}

function whatItHangsOn(fields: Extract<Step, { code: 'cannot-tell-style' }>['hangsOn'], audience: Audience): string {
  if (fields.length === 0) return 'What is known leaves them open'
  if (fields.length > answersListed) return `It hangs on ${fields.length} answers that are not sure`
  return `It hangs on ${allOf(fields.map((field) => `“${textOf(field, audience).short}”`))}`
}

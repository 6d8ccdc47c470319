import { type Question, type Situation, experiences, familiarities, questions, severities, urgencies } from './facts.ts'
import { answersOf } from './rules-of-deciding.ts'
import { stancesOf } from './stance.ts'
import { type Deciding, decidingFor, decidingsOf, styleFor } from './style.ts'
import { type UnsureField, possible, valuesOf, withAnswer } from './unsure.ts'

/**
 * Does the style hang on this field? True when, for some way in which the other unsure answers may turn out, two of its values lead to different styles.
 * @param field any field; what the situation says of it is not looked at
 */
export function doesStyleHangOn(situation: Situation, field: UnsureField): boolean {
  const question = questions.find((one) => one === field)
  return question === undefined ? hangsOnCircumstance(situation, field) : doesOutcomeHangOn(situation, question, styleTexts)
}

/**
 * Could an answer to this question change the style or the ways left open, for some way in which the other unsure answers may turn out?
 * @param situation what it says of the question is not looked at
 */
export function doesAdviceHangOn(situation: Situation, question: Question): boolean {
  return doesOutcomeHangOn(situation, question, (deciding, stances) => (stances.every(({ kind }) => kind === 'emergency') ? '' : `${deciding.ways.join()}|${styleTexts(deciding, stances)}`))
}

type Stances = ReturnType<typeof stancesOf>

function doesOutcomeHangOn(situation: Situation, question: Question, outcome: (deciding: Deciding, stances: Stances) => string): boolean {
  const stances = stancesOf(situation)
  const asYes = answersOf({ answers: { ...situation.answers, [question]: 'yes' } })
  return asYes.some((answers) => outcome(decidingFor(situation.audience, answers), stances) !== outcome(decidingFor(situation.audience, { ...answers, [question]: 'no' }), stances))
}

/** The styles for each stance, in order. */
function styleTexts(deciding: Deciding, stances: Stances): string {
  return stances.map((stance) => styleFor(stance, deciding).styles.join()).join(';')
}

function hangsOnCircumstance(situation: Situation, field: UnsureField): boolean {
  const decidings = decidingsOf(situation)
  return knownCircumstances(withAnswer(situation, field, valuesOf[field][0] ?? '')).some((circumstances) => {
    const found = new Set(valuesOf[field].map((value) => stancesOf(withAnswer(circumstances, field, value)).map((stance) => decidings.map((deciding) => styleFor(stance, deciding).styles.join()).join(';')).join('|')))
    return found.size > 1
  })
}

/** The situation with urgency, severity, familiarity and experience known, in every way in which they may turn out. */
function knownCircumstances(situation: Situation): readonly Situation[] {
  return possible(situation.urgency, urgencies).flatMap((urgency) =>
    possible(situation.severity, severities).flatMap((severity) =>
      possible(situation.familiarity, familiarities).flatMap((familiarity) =>
        possible(situation.experience, experiences).map((experience) => ({ ...situation, urgency, severity, familiarity, experience })),
      ),
    ),
  )
}

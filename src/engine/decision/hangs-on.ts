import { type Question, type Situation, type UnsureField, experiences, familiarities, severities, urgencies } from './facts.ts'
import { answersOf } from './rules-of-deciding.ts'
import { stancesOf } from './stance.ts'
import { type Deciding, decidingFor, decidingsOf, styleFor } from './style.ts'
import { isQuestion, possible, valuesOf, withAnswer } from './unsure.ts'

/**
 * Does the style hang on this field? True when, for some way in which the other unsure answers may turn out, two of its values lead to different styles.
 * @param field any field; what the situation says of it is not looked at
 */
export function doesStyleHangOn(situation: Situation, field: UnsureField): boolean {
  return isQuestion(field) ? doesOutcomeHangOn(situation, field, styleTexts) : hangsOnCircumstance(situation, field)
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

function hangsOnCircumstance<Field extends Exclude<UnsureField, Question>>(situation: Situation, field: Field): boolean {
  const decidings = decidingsOf(situation)
  return knownCircumstances(situation).some((circumstances) => {
    const found = valuesOf[field].map((value) => {
      const stances = stancesOf(withAnswer(circumstances, field, value))
      return decidings.map((deciding) => styleTexts(deciding, stances)).join('|')
    })
    return new Set(found).size > 1
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

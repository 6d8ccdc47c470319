import type { ChangeIdea, Cycle, CycleAct, CycleStage, PredictionOutcome } from '../records.ts'
import { cycleStage } from '../rules/cycle-stage.ts'

/** What of a cycle is to be written next. */
export const stageWords: Readonly<Record<CycleStage, string>> = {
  do: 'Planned. Next: write what you did.',
  study: 'Done. Next: compare with your prediction.',
  act: 'Studied. Next: decide how to go on.',
  closed: 'Closed.',
}

export const outcomeWords: Readonly<Record<PredictionOutcome, string>> = {
  'as-predicted': 'As predicted',
  partly: 'Partly as predicted',
  'not-as-predicted': 'Not as predicted',
}

export const actWords: Readonly<Record<CycleAct, string>> = {
  adopt: 'Adopt it: it becomes the way we work',
  adapt: 'Adapt it: change something and test again',
  abandon: 'Set it aside: it did not help here',
}

/** What was decided of a cycle that is closed. */
export const decidedWords: Readonly<Record<CycleAct, string>> = {
  adopt: 'Adopted: it became the way we work.',
  adapt: 'Adapted: something was to be changed and tested again.',
  abandon: 'Set aside: it did not help here.',
}

/** How far a cycle is, and what of it comes next. */
export function stageText(cycle: Cycle): string {
  return cycle.act === null ? stageWords[cycleStage(cycle)] : decidedWords[cycle.act]
}

/** Words of the pages about cycles. */
export const cycleWords = {
  numbered: (number: number) => `Test ${number}`,
  newTitle: 'Plan a test (PDSA cycle)',
  newAnswer: 'Small, soon, and with a prediction. A wrong prediction teaches most.',
  follows: (number: number, what: string) => `It follows test ${number}: ${what}`,
  title: (number: number) => `Test ${number} (PDSA cycle)`,
  plan: 'Plan',
  planLabel: 'What will you try, who, where and for how long?',
  planHint: 'For example: Two nurses check call bells at each round in bay 2, Monday to Friday',
  prediction: 'Prediction',
  predictionLabel: 'What do you expect to see?',
  predictionHint: 'For example: In 9 of 10 checks the bell is within reach. It is fixed once you write what you did.',
  locked: 'The prediction is fixed: something was done since.',
  measure: 'Which measure will show it? (optional)',
  measureName: 'Measure',
  noMeasure: 'No measure',
  starts: 'First day (optional)',
  ends: 'Last day (optional)',
  dayHint: 'For example, 12 1 2027',
  planButton: 'Save the plan',
  do: 'Do',
  didLabel: 'What did you do, and what went otherwise than planned?',
  doButton: 'Save what you did',
  study: 'Study',
  studiedLabel: 'What did you see, compared with your prediction?',
  predicted: (prediction: string) => `You predicted: ${prediction}`,
  outcome: 'Did it go as predicted?',
  studyButton: 'Save what you saw',
  act: 'Act',
  actQuestion: 'How do you go on?',
  actTextLabel: 'Why? (optional)',
  actButton: 'Close this test',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  from: (from: string) => `From ${from}`,
  until: (to: string) => `Until ${to}`,
  days: 'Days',
  next: 'Plan the next test',
  changePlan: 'Change the plan',
  late: 'Its last day is over. Compare with your prediction while you remember.',
} as const

/** A cycle as it is called within a sentence: its number and its idea. */
export function cycleName({ number, ideaId }: Pick<Cycle, 'number' | 'ideaId'>, ideas: readonly ChangeIdea[]): string {
  const idea = ideas.find((one) => one.ideaId === ideaId)
  return `test ${number}${idea === undefined ? '' : ` of “${idea.text}”`}`
}

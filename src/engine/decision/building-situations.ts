import { type Answer, type Question, type Situation, questions } from './facts.ts'

/** A situation for tests: weeks of time, some harm possible, met before, mixed experience, several people, every answer "no", unless told. */
export function aSituation(given: Partial<Omit<Situation, 'answers'>> & { readonly answers?: Partial<Situation['answers']> } = {}): Situation {
  return { urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'mixed', audience: 'group', signs: [], factors: [], ...given, answers: { ...allAnswered('no'), ...given.answers } }
}

/** Every question answered alike. */
export function allAnswered(answer: Answer): Readonly<Record<Question, Answer>> {
  // Every question of the closed set, and no other.
  return Object.fromEntries(questions.map((question) => [question, answer])) as unknown as Readonly<Record<Question, Answer>>
}

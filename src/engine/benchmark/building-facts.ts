// Builders for the tests of this engine: each gives a valid thing, and the test names only what matters to it.
import { immediateManagerQuestions, seniorManagerQuestions } from './facts.ts'
import type { AnswerDistribution, BenchmarkFacts, Organisation, OrganisationYear, SurveyQuestion } from './facts.ts'

/** An acute trust that is not specialist. */
export function anAcuteTrust(code: string, changes: Partial<Organisation> = {}): Organisation {
  return { code, name: `Trust ${code}`, type: 'Acute', specialist: false, ...changes }
}

/** The facts of one trust and year, nothing known but what is given. */
export function aTrustYear(code: string, facts: Partial<OrganisationYear> = {}): OrganisationYear {
  return { code, year: 2016, ...facts }
}

/** Answers with a given mean, all on the two neighbouring answers: 3.5 is half 3 and half 4, standard deviation 0.5. */
export function answersWithMean(mean: number, responses = 100): AnswerDistribution {
  const share = (answer: number): number => Math.max(0, 100 * (1 - Math.abs(answer - mean)))
  return { shares: [share(1), share(2), share(3), share(4), share(5)], responses }
}

/** A survey of all eleven questions: each question of a scale is answered with the mean of that scale. */
export function aSurvey(management: number, leadership: number, responses = 100): Readonly<Record<SurveyQuestion, AnswerDistribution>> {
  const [m, l] = [answersWithMean(management, responses), answersWithMean(leadership, responses)]
  const each = [...immediateManagerQuestions.map((question) => [question, m] as const), ...seniorManagerQuestions.map((question) => [question, l] as const)]
  // the two lists hold every question
  return Object.fromEntries(each) as Record<SurveyQuestion, AnswerDistribution>
}

/** Facts in which every organisation that is mentioned is an acute trust. */
export function factsOf(...organisationYears: readonly OrganisationYear[]): BenchmarkFacts {
  const codes = [...new Set(organisationYears.map(({ code }) => code))]
  return { organisations: codes.map((code) => anAcuteTrust(code)), organisationYears }
}

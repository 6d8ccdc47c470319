import { mean } from '../../kernel/statistics/mean.ts'
import type { AnswerDistribution, OrganisationYear, SurveyQuestion } from './facts.ts'

/** How the staff of one organisation answered the questions of one scale in one year. */
export interface ScaleScore {
  /** Mean of the available questions, 1 (strongly disagree) to 5 (strongly agree). */
  readonly score: number
  /**
   * The most that the standard error can be under simple random sampling: it is reached if everybody answered all questions of the scale
   * alike. Weighting and the finite number of staff are not in it.
   */
  readonly standardErrorUpper: number
  /** How many questions of the scale were asked. */
  readonly questions: number
  /** The smallest number of answers to one of them. */
  readonly responses: number
}

/**
 * Score of one scale: each available question counts alike, shares are divided by their sum (published shares may add to 98 to 102).
 * @param survey    answers by question
 * @param questions the questions of the scale
 * @returns nothing when none of them was asked
 * @source score sum(k x share)/sum(share), k = 1 to 5; standard error = mean standard deviation of the answers / sqrt(smallest number of answers)
 * @example one question, shares 0 0 50 50 0, 100 answers: score 3.5, standard error at most 0.5/10 = 0.05
 */
export function scoreScale(survey: NonNullable<OrganisationYear['survey']>, questions: readonly SurveyQuestion[]): ScaleScore | undefined {
  const answers = availableAnswers(survey, questions)
  if (answers.length === 0) return undefined
  const responses = Math.min(...answers.map((answer) => answer.responses))
  return {
    score: mean(answers.map(questionScore)),
    standardErrorUpper: mean(answers.map(answerStandardDeviation)) / Math.sqrt(responses),
    questions: answers.length,
    responses,
  }
}

/**
 * One figure from 0 to 100 over all available questions, rounded to one decimal: the score that a published study of these data uses.
 * Shares are not divided by their sum, so that in years of whole percents it differs slightly from the scales.
 * @param survey    answers by question
 * @param questions all questions of both scales
 * @returns nothing when none of them was asked
 * @source study of Asaria, McGuire, Street (Fiscal Studies 2022); 100 x (mean - 1)/4
 */
export function allQuestionScore(survey: NonNullable<OrganisationYear['survey']>, questions: readonly SurveyQuestion[]): number | undefined {
  const answers = availableAnswers(survey, questions)
  if (answers.length === 0) return undefined
  const score = (100 * (meanInPairs(answers.map(({ shares }) => weighted(shares) / 100)) - 1)) / 4
  return Math.round(score * 10) / 10
}

/**
 * Whole percents often put the score exactly half way between two decimals; then the last bit of the mean decides how it rounds. The reference
 * adds the first eight numbers in pairs and then the rest, as common numeric libraries do, so that this order is part of the figure.
 */
function meanInPairs(values: readonly number[]): number {
  const pairs = (list: readonly number[]): number => {
    const half = list.length / 2
    return list.length === 1 ? total(list) : pairs(list.slice(0, half)) + pairs(list.slice(half))
  }
  const start = values.length < 8 ? 0 : pairs(values.slice(0, 8))
  return values.slice(values.length < 8 ? 0 : 8).reduce((sum, value) => sum + value, start) / values.length
}

function availableAnswers(survey: NonNullable<OrganisationYear['survey']>, questions: readonly SurveyQuestion[]): readonly AnswerDistribution[] {
  return questions.flatMap((question) => survey[question] ?? [])
}

function questionScore({ shares }: AnswerDistribution): number {
  return weighted(shares) / total(shares)
}

function answerStandardDeviation(answer: AnswerDistribution): number {
  const centre = questionScore(answer)
  const squares = answer.shares.map((share, index) => share * (index + 1 - centre) * (index + 1 - centre))
  return Math.sqrt(total(squares) / total(answer.shares))
}

function weighted(shares: readonly number[]): number {
  return shares.reduce((sum, share, index) => sum + (index + 1) * share, 0)
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

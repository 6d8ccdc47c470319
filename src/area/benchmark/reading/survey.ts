import { immediateManagerQuestions } from '../../../engine/benchmark/facts.ts'
import type { AnswerDistribution, SurveyQuestion } from '../../../engine/benchmark/facts.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { median } from '../../../kernel/statistics/quantile.ts'
import type { CheckedRow, CheckedTable } from './checked-table.ts'
import { askedQuestions as questions, shareNames } from './file-spec.ts'
import type { Report } from './report.ts'

/** The answers of one organisation in one year. */
export interface SurveyRow {
  readonly code: string
  readonly year: number
  readonly answers: Readonly<Partial<Record<SurveyQuestion, AnswerDistribution>>>
}

/** Whole percents of five answers may add to 98 to 102; what is further off is an error. */
const lowestSum = 98
const highestSum = 102
const roundingSlack = 0.01

/**
 * The answer distributions of the survey file; refuses shares that do not add up.
 * @param table the survey file, its cells checked
 */
export function readSurvey(table: CheckedTable, report: Report): readonly SurveyRow[] {
  return table.rows.map((row) => ({
    code: row.code,
    year: row.year,
    answers: Object.fromEntries(questions.flatMap((question) => {
      const answer = readQuestion(table.spec.file, row, question, report)
      return answer === undefined ? [] : [[question, answer]]
    })),
  }))
}

function readQuestion(file: string, row: CheckedRow, question: SurveyQuestion, report: Report): AnswerDistribution | undefined {
  const [disagreeStrongly, disagree, neither, agree, agreeStrongly] = shareNames.map((share) => row.numbers[`${question}_${share}`])
  const responses = row.numbers[`${question}_N`]
  const cells = [disagreeStrongly, disagree, neither, agree, agreeStrongly, responses]
  if (cells.every((cell) => cell === undefined)) return undefined
  if (
    disagreeStrongly === undefined || disagree === undefined || neither === undefined ||
    agree === undefined || agreeStrongly === undefined || responses === undefined
  ) {
    report.refuse('half-empty-question', file, { row: row.line, facts: { question } })
    return undefined
  }
  const shares = [disagreeStrongly, disagree, neither, agree, agreeStrongly] as const
  const sum = sumOf(shares)
  if (sum < lowestSum - roundingSlack || sum > highestSum + roundingSlack) {
    report.refuse('shares-do-not-add-up', file, { row: row.line, facts: { question, sum: Number(sum.toFixed(2)) } })
    return undefined
  }
  return { shares, responses }
}

/**
 * Finds what makes years of the survey hard to compare: empty, new and reworded questions, whole percents, growing numbers of answers.
 * @param file path within the folder
 * @param rows all organisations
 * @param acuteCodes the trusts whose national means are compared
 */
export function examineSurvey(file: string, rows: readonly SurveyRow[], acuteCodes: ReadonlySet<string>, report: Report): void {
  const byYear = new Map([...Map.groupBy(rows.filter((row) => acuteCodes.has(row.code)), (row) => row.year)].toSorted(([one], [other]) => one - other))
  findEmptyQuestions(file, byYear, report)
  const years = [...byYear.keys()]
  for (const [index, year] of years.entries()) {
    const previous = byYear.get(years[index - 1] ?? Number.NaN)
    const current = byYear.get(year) ?? []
    if (previous === undefined) continue
    findScoreBreak(file, year, previous, current, report)
    findRewording(file, year, previous, current, report)
  }
  findWholePercents(file, rows, report)
  findPrecision(file, byYear, report)
}

type YearRows = readonly SurveyRow[]

function findEmptyQuestions(file: string, byYear: ReadonlyMap<number, YearRows>, report: Report): void {
  const emptyIn = questions.map((question) => ({
    question,
    years: [...byYear].filter(([, rows]) => rows.every((row) => row.answers[question] === undefined)).map(([year]) => year),
  }))
  for (const [, group] of Map.groupBy(emptyIn.filter(({ years }) => years.length > 0), ({ years }) => years.join(' '))) {
    report.find('empty-questions', file, { years: group[0]?.years ?? [], facts: { questions: group.map(({ question }) => question).join(', ') } })
  }
}

function findScoreBreak(file: string, year: number, previous: YearRows, current: YearRows, report: Report): void {
  const before = immediateManagerQuestions.filter((question) => isAsked(previous, question))
  const now = immediateManagerQuestions.filter((question) => isAsked(current, question))
  const begun = now.filter((question) => !before.includes(question))
  const constant = now.filter((question) => before.includes(question))
  if (begun.length === 0 || constant.length === 0) return
  report.find('score-breaks', file, {
    years: [year],
    facts: {
      questions: begun.join(', '),
      before: meanOfQuestions(previous, before).toFixed(3),
      after: meanOfQuestions(current, now).toFixed(3),
      constant: constant.length,
      afterConstant: meanOfQuestions(current, constant).toFixed(3),
    },
  })
}

/** A question whose national mean moves this far, and at least twice as far as any other, was asked in another way. */
const rewordingShift = 0.07

function findRewording(file: string, year: number, previous: YearRows, current: YearRows, report: Report): void {
  const changes = questions
    .filter((question) => isAsked(previous, question) && isAsked(current, question))
    .map((question) => ({ question, change: meanOfQuestions(current, [question]) - meanOfQuestions(previous, [question]) }))
  const sorted = changes.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
  const [furthest, next] = sorted
  if (furthest === undefined || next === undefined) return
  if (Math.abs(furthest.change) < rewordingShift || Math.abs(furthest.change) < 2 * Math.abs(next.change)) return
  report.find('question-reworded', file, {
    years: [year],
    facts: { question: furthest.question, change: furthest.change.toFixed(3), others: Math.abs(next.change).toFixed(3) },
  })
}

function findWholePercents(file: string, rows: YearRows, report: Report): void {
  const ofYear = [...Map.groupBy(rows, (row) => row.year)].map(([year, inYear]) => ({ year, answers: inYear.flatMap((row) => Object.values(row.answers)) }))
  const whole = ofYear.filter(({ answers }) => answers.length > 0 && answers.every(({ shares }) => shares.every(Number.isInteger)))
  const sums = whole.flatMap(({ answers }) => answers.map(({ shares }) => sumOf(shares)))
  if (sums.length === 0) return
  const low = sums.reduce((least, sum) => Math.min(least, sum), highestSum)
  const high = sums.reduce((most, sum) => Math.max(most, sum), lowestSum)
  report.find('whole-percents', file, { years: whole.map(({ year }) => year), facts: { low, high } })
}

function findPrecision(file: string, byYear: ReadonlyMap<number, YearRows>, report: Report): void {
  const medians = [...byYear].flatMap(([year, rows]) => {
    const responses = rows.flatMap((row) => leastResponses(row) ?? [])
    return responses.length === 0 ? [] : [{ year, responses: median(responses) }]
  })
  const least = Math.min(...medians.map(({ responses }) => responses))
  const most = Math.max(...medians.map(({ responses }) => responses))
  if (medians.length < 2 || most < 2 * least) return
  const text = medians.map(({ year, responses }) => `${year} ${Math.round(responses)}`).join(', ')
  report.find('precision-differs', file, { facts: { factor: (most / least).toFixed(1), medians: text } })
}

/** The fewest answers that a question of the row had; nothing when none was answered. */
function leastResponses(row: SurveyRow): number | undefined {
  const responses = Object.values(row.answers).map((answer) => answer.responses)
  return responses.length === 0 ? undefined : Math.min(...responses)
}

function isAsked(rows: YearRows, question: SurveyQuestion): boolean {
  return rows.some((row) => row.answers[question] !== undefined)
}

/** Mean over organisations of the mean over questions, 1 (strongly disagree) to 5. */
function meanOfQuestions(rows: YearRows, asked: readonly SurveyQuestion[]): number {
  const means = rows.flatMap((row) => {
    const scores = asked.flatMap((question) => {
      const answer = row.answers[question]
      return answer === undefined ? [] : [meanAnswer(answer)]
    })
    return scores.length === 0 ? [] : [mean(scores)]
  })
  return mean(means)
}

function meanAnswer({ shares }: AnswerDistribution): number {
  return shares.reduce((sum, share, index) => sum + (index + 1) * share, 0) / sumOf(shares)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

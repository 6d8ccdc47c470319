import { chartRows, otherChart, otherChartColumns } from '../../engine/spc/index.ts'
import type { ChartCase } from './reading/case.ts'
import { type ReadLine, readLine } from './reading/read-case.ts'
import { chartProblemWords } from './words/chart-problems.ts'
import { chartWarningWords } from './words/chart-warnings.ts'
import { commandWords } from './words/command.ts'
import { otherChartProblemWords } from './words/other-chart-problems.ts'
import { otherChartWarningWords } from './words/other-chart-warnings.ts'
import { readingProblemWords } from './words/reading-problems.ts'
import { xmrAnswer } from './xmr-answer.ts'

/** So many problems of one line are told: a column of text has one for each of its rows. */
const mostTold = 5

/** What a line is answered with. */
export interface LineAnswer {
  readonly isChart: boolean
  /** An object for JSON. */
  readonly answer: object
  /** What to know about it beside the warnings that the reference has too: sentences for whoever runs the command. */
  readonly remarks: readonly string[]
}

/**
 * Answers one line of a file of cases.
 * @param line JSON as docs/reference/chart-files.md describes it
 * @returns the chart, or its id with everything that is wrong
 */
export function answerLine(line: string): LineAnswer {
  const { id, asked } = readLine(line)
  if (!asked.ok) return refusal(id, asked.error.map(readingProblemWords))
  return asked.value.kind === 'xmr' ? answerXmr(id, asked.value) : answerOther(id, asked.value)
}

function answerXmr(id: ReadLine['id'], { rows, options }: Extract<ChartCase, { kind: 'xmr' }>): LineAnswer {
  const charts = chartRows(rows, options)
  if (!charts.ok) return refusal(id, charts.error.map(chartProblemWords))
  const { remarks = [], warnings = [] } = Object.groupBy(charts.value.warnings, ({ code }) => (code === 'fix-after-not-reached' ? 'remarks' : 'warnings'))
  return { isChart: true, remarks: remarks.map(chartWarningWords), answer: { id, status: 'ok', rules: options.xmr.rules, warnings: warnings.map(chartWarningWords), ...xmrAnswer(charts.value) } }
}

function answerOther(id: ReadLine['id'], { input, options }: Extract<ChartCase, { kind: 'other' }>): LineAnswer {
  const chart = otherChart(input, options)
  if (!chart.ok) return refusal(id, chart.error.map(otherChartProblemWords))
  return { isChart: true, remarks: [], answer: { id, status: 'ok', chart: input.kind, warnings: otherChartWarningWords(chart.value), ...otherChartColumns(chart.value) } }
}

function refusal(id: ReadLine['id'], sentences: readonly string[]): LineAnswer {
  const more = sentences.length - mostTold
  const told = [...sentences.slice(0, mostTold), ...(more > 0 ? [commandWords.moreProblems(more)] : [])]
  return { isChart: false, remarks: [], answer: { id, status: 'error', error: told.join(' ') } }
}

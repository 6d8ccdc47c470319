import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { formatCsv } from '../../platform/files/index.ts'
import { processChartRows, processChartSvg } from '../../platform/design/index.ts'
import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest } from '../../platform/http/route.ts'
import { type SentValues, firstValue } from '../../platform/http/sent-fields.ts'
import { carriedFigures, figuresOf } from './pages/carried-choices.ts'
import { chartPage } from './pages/chart-page.tsx'
import { choicesPage } from './pages/choices-page.tsx'
import { viewOf } from './pages/figure-of.ts'
import { type StartProblem, startPage } from './pages/start-page.tsx'
import { type ColumnSource, type ReadColumns, readColumns } from './reading/index.ts'
import { exampleFigures } from './rules/example-figures.ts'
import { chartChoicesIn, readingChoicesIn } from './rules/sent-choices.ts'
import { seriesOfReading } from './rules/series-of-reading.ts'
import type { ChartView } from './view/index.ts'
import { pageWords } from './words/pages.ts'
import { readingCsv } from './words/problems-csv.ts'
import { tableProblemWords } from './words/table-problems.ts'

/** 100,000 rows of dates and numbers, with what a form adds to each sign. */
const largestForm = 16 * 1_048_576
const largestFile = 5 * 1_048_576

/** Of one address, which may be a whole hospital. A form with 100,000 rows takes half a second of one processor. */
const chartsPerMinute = 120

const post = { method: 'POST', kind: 'keeps-nothing', perMinute: chartsPerMinute, largestForm } as const

/**
 * Chart a measure: every page after the first answers a POST that brings the figures and the choices along. Nothing is kept.
 * @param now the clock: of values in the future it is said that they are
 */
export function chartAMeasureRoutes(now: () => Date): readonly RouteThatKeepsNothing[] {
  const today = () => londonDay(now())
  return [
    { path: paths.chartAMeasure, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: startPage({}, null) }) },
    { path: paths.chartAMeasure, ...post, takesFiles: true, largestFile, answer: (request) => answerFigures(request, today()) },
    { path: paths.chartAMeasureSvg, ...post, answer: (request) => answerFile(request, today(), svgOf) },
    { path: paths.chartAMeasureCsv, ...post, answer: (request) => answerFile(request, today(), csvOf) },
    { path: paths.chartAMeasureReading, ...post, answer: (request) => answerReading(request, today()) },
  ]
}

async function answerFigures(request: SentRequest, today: CalendarDate): Promise<Answer> {
  const form = firstValue(request.form, 'do') === 'example' ? { figures: [exampleFigures], direction: ['decrease'], name: [pageWords.exampleName] } : request.form
  const source = sourceOf(form, request)
  if ('problem' in source) return toMend(startPage(form, source.problem))
  const read = await readColumns(source, readingChoicesIn(form))
  if (!read.ok) {
    const { what, mend } = tableProblemWords(read.error)
    return toMend(startPage(form, { at: source.kind === 'file' ? 'file' : 'figures', words: `${what} ${mend}` }))
  }
  return answerReadFigures(form, read.value, today)
}

function toMend(html: string): Answer {
  return { kind: 'page', status: 422, html }
}

/** A file, when one was chosen; else what was pasted. */
function sourceOf(form: SentValues, { files }: Pick<SentRequest, 'files'>): ColumnSource | { readonly problem: StartProblem } {
  const file = files['file']?.[0]
  const carried = carriedFigures(form)
  if (file === undefined) return carried.text.trim() === '' ? { problem: { at: 'figures', words: pageWords.noFigures } } : carried
  return file.isTooLarge ? { problem: { at: 'file', words: pageWords.fileTooLarge } } : { kind: 'file', name: file.name, content: file.content }
}

function answerReadFigures(form: SentValues, read: ReadColumns, today: CalendarDate): Answer {
  const figures = figuresOf(read)
  const choices = chartChoicesIn(form)
  const wasAsked = firstValue(form, 'asked') === 'yes' && firstValue(form, 'do') !== 'choices'
  const asks = read.questions.length > 0 || read.problems.length > 0
  if (asks) {
    const html = choicesPage({ form, figures, read, today, problems: [], wasAsked })
    return wasAsked || read.problems.length > 0 ? toMend(html) : { kind: 'page', html }
  }
  if (firstValue(form, 'do') === 'choices') return { kind: 'page', html: choicesPage({ form, figures, read, today, problems: [], wasAsked: false }) }
  const charted = seriesOfReading(read, choices)
  if (!charted.ok) return toMend(choicesPage({ form, figures, read, today, problems: charted.error, wasAsked }))
  return { kind: 'page', html: chartPage({ form, figures, read, today, choices, charted: charted.value }) }
}

type FileOf = (views: readonly NamedView[]) => Extract<Answer, { kind: 'file' }>

interface NamedView {
  readonly name: string | null
  readonly view: ChartView
}

/** A file of the chart; whatever is no chart leads back to its page, which says why. */
async function answerFile(request: SentRequest, today: CalendarDate, fileOf: FileOf): Promise<Answer> {
  const read = await readAgain(request)
  const choices = chartChoicesIn(request.form)
  const isClear = read !== null && read.questions.length === 0 && read.problems.length === 0
  const charted = isClear ? seriesOfReading(read, choices) : null
  if (!isClear || charted === null || !charted.ok || charted.value.length === 0) return answerFigures(request, today)
  return fileOf(charted.value.map((one) => ({ name: one.name, view: viewOf(read, choices, one) })))
}

async function readAgain(request: SentRequest): Promise<ReadColumns | null> {
  const source = sourceOf(request.form, request)
  if ('problem' in source) return null
  const read = await readColumns(source, readingChoicesIn(request.form))
  return read.ok ? read.value : null
}

/** Of several charts the first: pages offer it for one. */
function svgOf([first]: Parameters<FileOf>[0]): ReturnType<FileOf> {
  const file = { kind: 'file', contentType: 'image/svg+xml; charset=utf-8', fileName: 'chart.svg' } as const
  if (first === undefined) return { ...file, text: '' }
  const { figure, variationSentence, assuranceSentence } = first.view
  const sentence = assuranceSentence === null ? variationSentence : `${variationSentence} ${assuranceSentence}`
  return { ...file, text: processChartSvg(figure.chart, { heading: figure.words.heading, sentence, ruleSet: figure.ruleSet.name }) }
}

/** Of several charts all, each row with the name of its series. */
function csvOf(views: Parameters<FileOf>[0]): ReturnType<FileOf> {
  const isNamed = views.length > 1
  const rows = views.flatMap(({ name, view: { figure } }, index) => {
    const [header = [], ...further] = processChartRows(figure.chart, figure.ruleSet.name)
    return [...(index === 0 ? [isNamed ? [pageWords.seriesColumn, ...header] : header] : []), ...further.map((row) => (isNamed ? [name ?? '', ...row] : row))]
  })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'chart.csv', text: formatCsv(rows) }
}

async function answerReading(request: SentRequest, today: CalendarDate): Promise<Answer> {
  const read = await readAgain(request)
  return read === null ? answerFigures(request, today) : { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'what-was-read.csv', text: readingCsv(read) }
}

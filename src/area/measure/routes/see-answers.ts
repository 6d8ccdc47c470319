import { namesOf } from '../../people/index.ts'
import { formatCsv } from '../../../platform/files/index.ts'
import { processChartSvg } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { measuredChart } from '../view/measured-chart.ts'
import { measurePage } from '../pages/measure-page.tsx'
import { readSeries, seeMeasure } from '../service/see-measure.ts'
import { frameWords } from '../words/measure.ts'
import { valueRows } from '../view/value-rows.ts'
import { askingOf } from './asking-of.ts'

/** The page of a measure. */
export async function answerMeasure(request: SignedInRequest): Promise<Answer> {
  const view = await seeMeasure(askingOf(request), idIn(request, 'measure'))
  if (view === null) return notFound
  const { observations, rebases, measure } = view.series
  const people = [measure.ownerPersonId, ...observations.map(({ enteredBy }) => enteredBy), ...view.earlier.map(({ changedBy }) => changedBy), ...rebases.flatMap(({ decidedBy, withdrawn }) => [decidedBy, withdrawn?.by ?? null])]
  const names = await namesOf(request.transaction, request.viewer.organisation.tenant, people)
  return { kind: 'page', html: measurePage({ ...view, names, done: doneWordsIn(request.query, frameWords.done), from: originOf(request) }) }
}

/** The chart as a file. */
export async function answerChart(request: SignedInRequest): Promise<Answer> {
  const series = await readSeries(askingOf(request), idIn(request, 'measure'))
  if (series === null) return notFound
  const { figure } = measuredChart(series).view
  const { heading, sentence } = figure.words
  const text = processChartSvg(figure.chart, { heading, sentence: typeof sentence === 'string' ? sentence : '', ruleSet: figure.ruleSet.name })
  return { kind: 'file', contentType: 'image/svg+xml; charset=utf-8', fileName: `${fileNameOf(series.measure.name)}.svg`, text }
}

/** All values with what the chart says of them, as a file. */
export async function answerValuesCsv(request: SignedInRequest): Promise<Answer> {
  const series = await readSeries(askingOf(request), idIn(request, 'measure'))
  if (series === null) return notFound
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `${fileNameOf(series.measure.name)}.csv`, text: formatCsv(valueRows(series)) }
}

/** A name as a file can have it everywhere. */
function fileNameOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '').slice(0, 60)
  return plain === '' ? 'measure' : plain
}

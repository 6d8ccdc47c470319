import { useId } from 'react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../../kernel/number-text.ts'
import { numberText } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import { Drawing, SmallDrawing } from '../drawing.tsx'
import type { Paper } from '../drawing.tsx'
import { drawProcess } from './draw.tsx'
import type { ProcessChartModel, ProcessMeaning } from './model.ts'
import { centreName, labelsOf, limitFormatOf, meaningOf, notesOf, readingOf, shown, stretchesOf } from './point-words.ts'

/** How a chart stands on its page. */
interface ProcessPicture {
  readonly model: ProcessChartModel
  /** What the picture is called by those who hear it. */
  readonly title: string
  /** One of several, side by side: on small paper, without a key and without the hint how to read points. */
  readonly isSmall?: boolean
}

/** Whether there is anything to draw. */
export function hasValues({ points }: ProcessChartModel): boolean {
  return points.some(({ value }) => shown(value) !== undefined)
}

/** The picture of a process chart, with the words that a script shows and reads point by point. Draw it inside a figure, which has its sentence and its table. */
export function ProcessChart({ model, title, isSmall = false }: ProcessPicture): ReactNode {
  const hatching = useId()
  const labels = labelsOf(model)
  const readings = model.points.map((point, index) => readingOf(model, point, labels[index] ?? ''))
  const drawing = { title, description: describe(model), draw: (paper: Paper) => drawProcess(model, paper, `${hatching}${paper.kind}`, !isSmall) }
  return (
    <div className="ek-process" data-module="ek-process-chart" data-name={processWords.pointsOf(title)} data-readings={JSON.stringify(readings)}>
      {isSmall ? <SmallDrawing {...drawing} /> : <Drawing {...drawing} />}
      <p className="ek-process__reading ek-needs-script" data-reading="" aria-hidden="true">
        {isSmall ? '\u00a0' : processWords.hint}
      </p>
      <Marked model={model} labels={labels} />
    </div>
  )
}

/** What is marked on the chart, in words that fit no picture. */
function Marked({ model, labels }: { readonly model: ProcessChartModel; readonly labels: readonly string[] }): ReactNode {
  const texts = markedTexts(model, labels)
  if (texts.length === 0) return null
  return (
    <ul className="ek-process__marked" aria-label={processWords.marked}>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}

/** Notes by their numbers, then where limits begin anew. */
export function markedTexts(model: ProcessChartModel, labels: readonly string[]): readonly string[] {
  const notes = notesOf(model).map(({ at, words }, index) => processWords.noteAt(index + 1, labels[at] ?? '', words))
  const anew = stretchesOf(model).slice(1).map(({ first, reason = '' }) => processWords.fromPoint(labels[first] ?? '', reason))
  return [...notes, ...anew]
}

/** What the picture shows, for those who hear it: how many points from when to when, the lines as they end, the last point, how many points mean what. */
export function describe(model: ProcessChartModel): string {
  const labels = labelsOf(model)
  const [first, last] = [labels[0] ?? '', labels.at(-1) ?? '']
  const count = model.points.length
  const span = count === 1 ? processWords.onePoint(first) : processWords.pointsOver(formatNumber(count), first, last)
  const lastShown = model.points.findLastIndex((point) => meaningOf(point) !== 'missing')
  const lastPoint = model.points[lastShown]
  const reading = lastPoint === undefined ? '' : processWords.lastIs(readingOf(model, lastPoint, labels[lastShown] ?? ''))
  return [`${model.measure}.`, span, linesAtEnd(model), reading, countsOfMeanings(model)].filter((part) => part !== '').join(' ')
}

function linesAtEnd(model: ProcessChartModel): string {
  const last = model.points.at(-1)
  const limitFormat = limitFormatOf(model)
  const lines = [
    { name: centreName(model), value: shown(last?.centre), format: limitFormat },
    { name: processWords.lower, value: shown(last?.lower), format: limitFormat },
    { name: processWords.upper, value: shown(last?.upper), format: limitFormat },
    { name: processWords.target, value: shown(last?.target), format: model.format },
  ].filter(({ value }) => value !== undefined)
  const text = lines.map(({ name, value, format }) => processWords.lineIs(name, numberText(value, format))).join(', ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const counted: readonly ProcessMeaning[] = ['improvement', 'concern', 'neutral-high', 'neutral-low', 'ghost', 'missing']

function countsOfMeanings({ points }: ProcessChartModel): string {
  const counts = counted.map((meaning) => ({ meaning, count: points.filter((point) => meaningOf(point) === meaning).length })).filter(({ count }) => count > 0)
  const text = counts.map(({ meaning, count }) => processWords.countOf(formatNumber(count), processWords.meanings[meaning])).join(', ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

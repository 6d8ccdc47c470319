import { type OutcomeChart, outcomeChart } from '../../area/simulated-ward/view/outcome-chart.ts'
import { chartWords, fewestWeeks, outcomeWords } from '../../area/simulated-ward/words/outcome-words.ts'
import { pointsForSteadyLimits } from '../../engine/spc/xmr-options.ts'
import type { Happening } from '../../engine/ward/record/happening.ts'
import { type OutcomeName, type WeekRecord, outcomeNames } from '../../engine/ward/record/week-record.ts'
import { ProcessIcons } from '../../platform/design/charts/process-icons.tsx'
import { SharedKey } from '../../platform/design/charts/process-chart/key.tsx'
import { ProcessChart } from '../../platform/design/charts/process-chart/process-chart.tsx'
import { processTable } from '../../platform/design/charts/process-chart/rows.ts'
import { useId } from '../drawn/element-ids.ts'
import { nodesOf } from '../drawn/drawn-nodes.ts'
import { serveProcessCharts } from '../process-chart.ts'
import { box } from './elements.ts'
import { weeksInWords } from './weeks-in-words.ts'

/**
 * Draws the five outcomes over the weeks so far, in place of what was there: charts, sentences, icons, the figures as tables, and each week in words. What was open stays open, and what had the focus keeps it.
 * @param root  holds nothing else
 * @param weeks in their order
 * @param happenings of all of them, in their order
 */
export function showOutcomes(root: HTMLElement, weeks: readonly WeekRecord[], happenings: readonly Happening[]): void {
  if (weeks.length === 0) return root.replaceChildren(box('p', 'ek-note', chartWords.none))
  const charts = outcomeNames.map((name) => ({ name, ...outcomeChart(name, weeks) }))
  const [wasOpen, focused] = [openNames(root), focusedName(root)]
  const key = nodesOf(SharedKey({ models: charts.map(({ model }) => model), hatching: useId() }))
  root.replaceChildren(...key, box('div', 'ek-multiples ek-outcomes__charts', ...charts.map((chart) => outcomeFigure(chart, wasOpen))), ...notes(weeks.length), weeksInWords(weeks, happenings, wasOpen))
  serveProcessCharts()
  if (focused !== undefined) root.querySelector<HTMLElement>(`[data-outcome="${focused}"] input`)?.focus({ preventScroll: true })
}

type NamedChart = OutcomeChart & { readonly name: OutcomeName }

function outcomeFigure({ name, model, sentence, variation }: NamedChart, wasOpen: ReadonlySet<string>): HTMLElement {
  const words = outcomeWords[name]
  const heading = box('h3', 'ek-multiples__name', words.name)
  heading.id = useId()
  const picture = nodesOf([ProcessIcons({ variation, size: 32 }), ProcessChart({ model, title: words.name, isSmall: true })])
  const figure = box('figure', 'ek-figure ek-multiples__one ek-outcome', heading, box('p', 'ek-outcome__sentence', sentence), box('p', 'ek-note', words.better), ...picture, figuresOf(words.name, model, wasOpen.has(name)))
  figure.dataset['outcome'] = name
  figure.setAttribute('aria-labelledby', heading.id)
  return figure
}

/** All figures of a chart, behind a line that opens them. */
function figuresOf(name: string, model: OutcomeChart['model'], isOpen: boolean): HTMLElement {
  const { columns, rows } = processTable(model, name)
  const head = box('tr', '', ...columns.map(({ heading }) => Object.assign(box('th', 'nhsuk-table__header', ...nodesOf(heading)), { scope: 'col' })))
  const body = rows.map((row) => box('tr', 'nhsuk-table__row', ...row.map((cell) => box('td', 'nhsuk-table__cell', ...nodesOf(cell)))))
  const table = box('table', 'nhsuk-table', box('caption', 'nhsuk-u-visually-hidden', `${chartWords.table}: ${name}`), box('thead', 'nhsuk-table__head', head), box('tbody', 'nhsuk-table__body', ...body))
  const hidden = box('span', 'nhsuk-u-visually-hidden', `: ${name}`)
  const summary = box('summary', 'nhsuk-details__summary', box('span', 'nhsuk-details__summary-text', chartWords.table, hidden))
  const scroll = Object.assign(box('div', 'ek-outcome__table', table), { tabIndex: 0, role: 'region', ariaLabel: `${chartWords.table}: ${name}` })
  return Object.assign(box('details', 'nhsuk-details', summary, box('div', 'nhsuk-details__text', scroll)), { open: isOpen })
}

function notes(count: number): readonly HTMLElement[] {
  const ofLimits = count < fewestWeeks ? [chartWords.tooFew] : [...(count < pointsForSteadyLimits ? [chartWords.trial] : []), chartWords.noLimit]
  return [...ofLimits, chartWords.apart, chartWords.rules].map((line) => box('p', 'ek-source', line))
}

function openNames(root: HTMLElement): ReadonlySet<string> {
  return new Set([...root.querySelectorAll('details[open]')].map((one) => nameAround(one) ?? ''))
}

function focusedName(root: HTMLElement): string | undefined {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement && root.contains(activeElement) ? nameAround(activeElement) : undefined
}

function nameAround(one: Element): string | undefined {
  const { outcome, week } = one.closest<HTMLElement>('[data-outcome], [data-week]')?.dataset ?? {}
  return outcome ?? week
}

import { type Estimate, type Model, type Models, type StationLoad, type SummaryFigure, loadsOf } from '../../../engine/simulation/index.ts'
import { formatCsv } from '../../../platform/files/csv-writing.ts'
import type { Asked } from '../simulate/asked.ts'
import { type ShownLoad, shownLoad } from '../simulate/shown-load.ts'
import type { Simulated } from '../simulate/simulation.ts'
import { csvNotes as notes } from '../words/csv.ts'
import { showsNoDifference } from './difference-table.ts'
import { figureRows } from './figure-row.ts'
import { type Quantity, quantities } from './quantities.ts'

/** The columns, in their order: docs/reference/simulation-results.md. */
export const csvColumns = ['of', 'model', 'part', 'name', 'class', 'figure', 'at', 'unit', 'estimate', 'low', 'high', 'standardError', 'n', 'note', 'seed', 'replications'] as const

type Cells = Readonly<Partial<Record<(typeof csvColumns)[number], string | number>>>

/**
 * What a simulation has shown, as comma-separated text with a header: a row for each figure, with all digits.
 * @source RFC 4180
 */
export function csvOf({ seed }: Asked, [model, other]: Models, { replications, figures, against }: Simulated): string {
  const rows: readonly Cells[] = [
    ...modelRows('first', model, figures),
    ...(other === undefined || against === null ? [] : [...modelRows('second', other, against.figures), ...differenceRows(model, other, against.differences)]),
  ]
  return formatCsv([csvColumns, ...rows.map((row) => csvColumns.map((column) => ({ ...row, seed, replications })[column] ?? ''))], '\r\n')
}

function modelRows(of: 'first' | 'second', model: Model, figures: readonly SummaryFigure[]): readonly Cells[] {
  const unit = unitIn(model.timeUnit)
  const all = [...loadsOf(model).flatMap(loadRows), ...rowsOf(figures, unit)]
  return all.map((row) => ({ of, model: model.name ?? '', ...row }))
}

function differenceRows(model: Model, other: Model, differences: readonly SummaryFigure[]): readonly Cells[] {
  return rowsOf(differences, unitIn(model.timeUnit ?? other.timeUnit)).map((row, place) => {
    const estimate = differences[place]?.estimate
    return { of: 'difference', ...row, ...(estimate !== undefined && showsNoDifference(estimate) ? { note: notes.noDifference } : {}) }
  })
}

function rowsOf(figures: readonly SummaryFigure[], unit: (quantity: Quantity) => string): readonly Cells[] {
  return figureRows(figures).map(({ part, figure, customerClass, at, estimate }) => ({
    part: part.of,
    name: part.name,
    class: customerClass ?? '',
    figure,
    at: at ?? '',
    unit: unit(quantities[figure]),
    ...estimateCells(estimate),
  }))
}

function estimateCells(estimate: Estimate): Cells {
  const n = estimate.replications
  switch (estimate.kind) {
    case 'estimated':
      return { estimate: estimate.mean, low: estimate.low, high: estimate.high, standardError: estimate.standardError, n }
    case 'one-value':
      return { estimate: estimate.mean, n, note: notes.oneValue }
    case 'no-value':
      return { n, note: notes.never }
  }
}

/** Loads are worked out of the model: they have no interval and no number of replications. */
function loadRows(station: StationLoad): readonly Cells[] {
  const shown = shownLoad(station)
  const [arrivals, work] = shown.kind === 'go-round' ? [{ note: notes.goRound }, { note: notes.goRound }] : [workedOut(shown.arrivals), workedOut(shown.work)]
  const servers = shown.servers === 'unlimited' ? { note: notes.unlimited } : workedOut(shown.servers)
  const row = (figure: string, unit: string, cells: Cells) => ({ part: 'station', name: station.station, figure: `load.${figure}`, unit, ...cells })
  return [row('arrivals', units['per-time'], arrivals), row('work', units.servers, work), row('servers', units.servers, servers), row('load', units.share, loadCells(shown))]
}

function loadCells(shown: ShownLoad): Cells {
  switch (shown.kind) {
    case 'known':
      return workedOut(shown.load)
    case 'no-servers':
      return { note: notes.noServers }
    case 'go-round':
      return { note: notes.goRound }
  }
}

function workedOut(value: number): Cells {
  return { estimate: value, note: notes.workedOut }
}

const units: Readonly<Record<Exclude<Quantity, 'time'>, string>> = { share: 'share', customers: 'customers', servers: 'servers', events: 'events', 'per-time': 'per unit of time' }

function unitIn(timeUnit: string | undefined): (quantity: Quantity) => string {
  return (quantity) => (quantity === 'time' ? (timeUnit ?? 'unit of time') : units[quantity])
}

import { type Model, type Models, type StationLoad, loadsOf } from '../../../engine/simulation/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { figureWords, partWords } from '../words/figures.ts'
import { lockedWords } from '../words/simulate.ts'
import { shownName } from '../words/pieces.ts'
import { tableWords as words } from '../words/table.ts'
import type { Asked } from '../simulate/asked.ts'
import { runHash } from '../simulate/run-hash.ts'
import { shownLoad } from '../simulate/shown-load.ts'
import type { Simulated } from '../simulate/simulation.ts'
import { aligned } from './aligned.ts'
import { differenceLines } from './difference-table.ts'
import { shortText, shownEstimate } from './digits.ts'
import { type FigureRow, figureRows } from './figure-row.ts'
import { byPart } from './parts.ts'
import { factorOf, quantities } from './quantities.ts'

/** What a simulation has shown, as a text for people: every figure with how sure it is, in parts by station and room. */
export function tableOf({ seed, pairing, trace }: Asked, [model, other]: Models, simulated: Simulated): string {
  const { against, replications, hashes } = simulated
  const blocks = [
    words.head(simulated, seed, model.timeUnit ?? other?.timeUnit ?? null, pairing),
    ...modelBlocks({ model, place: other === undefined ? null : 'first', replications }, simulated),
    ...(other === undefined || against === null ? [] : [...modelBlocks({ model: other, place: 'second', replications }, against), differenceLines([model, other], simulated.figures, against)]),
    ...(trace ? [[`${words.trace}: ${runHash(hashes)}`]] : []),
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

type Block = readonly string[]

interface OneOfModels {
  readonly model: Model
  /** Where two are compared. */
  readonly place: 'first' | 'second' | null
  readonly replications: number
}

function modelBlocks({ model, place, replications }: OneOfModels, { figures, locked }: Pick<Simulated, 'figures' | 'locked'>): readonly Block[] {
  const lines = aligned(byPart(figureRows(figures), words.columns, (row) => figureCells(row, model)), ['left', 'right', 'left', 'right'])
  return [[words.modelHead(nameOf(model), place), ...(locked === null ? [] : [lockedWords(locked, replications, model.timeUnit)])], loadLines(model), lines]
}

function nameOf({ name }: Model): string {
  return name === undefined ? words.unnamed : shownName(name)
}

function figureCells(row: FigureRow, { timeUnit }: Model): readonly string[] {
  const { estimate } = row
  const shown = shownEstimate(estimate, factorOf(quantities[row.figure]))
  return [figureWords(row, timeUnit ?? null), shown.estimate ?? words.none, words.interval(shown.interval), formatNumber(estimate.replications)]
}

function loadLines(model: Model): Block {
  const rows = loadsOf(model).map((load) => [partWords({ of: 'station', name: load.station }), ...loadCells(load)])
  return [words.loads, ...aligned([['', ...words.loadColumns], ...rows], ['left', 'right', 'right', 'right', 'right'])]
}

function loadCells(station: StationLoad): readonly string[] {
  const shown = shownLoad(station)
  const servers = shown.servers === 'unlimited' ? words.unlimited : short(shown.servers)
  switch (shown.kind) {
    case 'known':
      return [short(shown.arrivals), short(shown.work), servers, shown.servers === 'unlimited' ? words.none : short(shown.load * 100)]
    case 'no-servers':
      return [short(shown.arrivals), short(shown.work), servers, words.noServers]
    case 'go-round':
      return [words.none, words.none, servers, words.goRound]
  }
}

function short(value: number): string {
  return shortText(value, 3)
}

import type { Estimate, Model, SummaryFigure } from '../../../engine/simulation/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { Simulated } from '../simulate/simulation.ts'
import { figureWords } from '../words/figures.ts'
import { tableWords as words } from '../words/table.ts'
import { aligned } from './aligned.ts'
import { shownEstimate } from './digits.ts'
import { type FigureRow, figureRows, keyOf } from './figure-row.ts'
import { byPart } from './parts.ts'
import { factorOf, quantities } from './quantities.ts'

/** How much the figures of a second model are more than those of the first, each beside both, with how sure that is. */
export function differenceLines([model, other]: readonly [Model, Model], figures: readonly SummaryFigure[], against: NonNullable<Simulated['against']>): readonly string[] {
  const [ofFirst, ofSecond] = [byKey(figures), byKey(against.figures)]
  const rows = figureRows(against.differences)
  const cells = byPart(rows, words.differenceColumns, (row) => {
    const factor = factorOf(quantities[row.figure])
    const alone = [ofFirst, ofSecond].map((estimates) => shownEstimate(estimates.get(keyOf(row)) ?? never, factor).estimate ?? words.none)
    return [figureWords(row, model.timeUnit ?? other.timeUnit ?? null), ...alone, ...differenceCells(row.estimate, factor)]
  })
  const counted = rows.filter(({ estimate }) => estimate.kind === 'estimated' && estimate.low < estimate.high).length
  return [...words.differencesHead(counted), ...aligned(cells, ['left', 'right', 'right', 'right', 'left', 'right', 'left'])]
}

const never: Estimate = { kind: 'no-value', replications: 0 }

function byKey(figures: readonly SummaryFigure[]): ReadonlyMap<string, Estimate> {
  return new Map(figureRows(figures).map((row: FigureRow) => [keyOf(row), row.estimate]))
}

function differenceCells(estimate: Estimate, factor: number): readonly string[] {
  const shown = shownEstimate(estimate, factor)
  return [shown.estimate ?? words.none, words.interval(shown.interval), formatNumber(estimate.replications), showsNoDifference(estimate) ? words.noDifference : '']
}

/** Does the interval of a difference hold 0? */
export function showsNoDifference(estimate: Estimate): boolean {
  return estimate.kind === 'estimated' && estimate.low <= 0 && estimate.high >= 0
}

import { type Portfolio, portfolioMeasures } from '../rules/portfolio/portfolio.ts'
import type { ToldAmount } from '../rules/portfolio/told.ts'

type Cells = readonly (string | number)[]

const head: Cells = ['counted', 'from', 'to', 'title_names', 'kind', 'entry', 'title', 'places_to_nearest_5', 'hours', 'hours_of_places', 'hours_basis', 'pounds', 'pounds_of_places', 'pounds_basis']

/** What can be told, one cell a row. An empty cell of hours or pounds is not known, and never 0; an empty kind or entry means that several are told together. */
export function portfolioRows({ period: { first, last }, cells }: Portfolio): readonly Cells[] {
  const rows = portfolioMeasures.flatMap((measure) => cells[measure].map(({ titleNames, kind, entry, places, hours, pence }): Cells => {
    const amounts = measure === 'completions' ? [...amountCells(hours, 1), ...amountCells(pence, 100)] : ['', '', '', '', '', '']
    return [measure, first, last, titleNames, kind ?? '', entry?.id ?? '', entry?.title ?? '', places, ...amounts]
  }))
  return [head, ...rows]
}

function amountCells(told: ToldAmount | null, unit: number): Cells {
  return told === null ? ['', '', ''] : [told.amount / unit, told.ofPlaces, told.basis]
}

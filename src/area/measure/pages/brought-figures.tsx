import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type CarriedFields, DetailsTable, dateText } from '../../../platform/design/index.ts'
import { fieldOfRole } from '../../chart-a-measure/index.ts'
import type { SentValues } from '../../../platform/http/sent-fields.ts'
import { rowsForChart } from '../rules/rows-for-chart.ts'
import type { BroughtFigures } from '../service/add-with-figures.ts'
import { broughtWords as words } from '../words/brought-figures.ts'

/** Rows that the page shows. */
const rowsShown = 200

/** The fields in which figures travel from a chart, and nothing of what the form for a measure asks itself. */
const fields = ['figures', 'separator', fieldOfRole('date'), fieldOfRole('value'), fieldOfRole('denominator'), fieldOfRole('facet'), 'kind', 'multiplier', ...[1, 2, 3].flatMap((row) => [`rebase-${row}`, `rebase-${row}-reason`])]

/** The figures as the form for a measure carries them on. */
export function carriedFigures(form: SentValues): CarriedFields {
  return Object.fromEntries(fields.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])))
}

/** So many values, as a sentence says it. */
export function countText({ read: { rows } }: BroughtFigures): string {
  return words.values(rows.length, formatNumber(rows.length))
}

/** What came along from a chart, and that nothing of it is kept yet. */
export function BroughtValues({ brought }: { readonly brought: BroughtFigures }): ReactNode {
  const { read, choices, rebases } = brought
  const [first, last] = [read.rows[0], read.rows.at(-1)]
  return (
    <section className="ek-reading" aria-labelledby="brought">
      <h2 className="nhsuk-heading-m" id="brought">
        {words.heading}
      </h2>
      <p>{words.along(countText(brought), dateText(first?.date ?? ''), dateText(last?.date ?? ''))}</p>
      <p>{words.notYet}</p>
      {rebases.map(({ startsOn, reason }) => (
        <p key={startsOn}>{words.rebase(dateText(startsOn), reason)}</p>
      ))}
      <DetailsTable
        summary={words.show}
        table={{
          caption: words.caption(formatNumber(Math.min(rowsShown, read.rows.length)), read.rows.length > rowsShown),
          columns: [{ heading: words.day }, { heading: words.value, isNumber: true }, ...(read.taken.denominator === null ? [] : [{ heading: words.outOf, isNumber: true }])],
          rows: read.rows.slice(0, rowsShown).map(({ date, value, denominator }) => [dateText(date ?? ''), numberOf(value), ...(read.taken.denominator === null ? [] : [numberOf(denominator)])]),
        }}
      />
      {rowsForChart(read.rows, choices.kind, choices.multiplier).some(({ value }, index) => value !== read.rows[index]?.value) && <p>{words.workedOut(formatNumber(choices.multiplier))}</p>}
    </section>
  )
}

/** With every digit: it is what will be kept. */
function numberOf(value: number | null): string {
  return value === null ? words.none : String(value)
}

import type { ReactNode } from 'react'
import { InlineMark } from '../charts/marks.tsx'
import { words } from '../words.ts'
import { DataTable } from './tables.tsx'

/** Figures of up to four organisations side by side; the letters are those of the pictures. */
interface CompareTableModel {
  readonly caption: string
  readonly organisations: readonly string[]
  readonly rows: readonly { readonly what: string; readonly note?: string; readonly values: readonly ReactNode[] }[]
}

/** Compares organisations, one column each. */
export function CompareTable({ caption, organisations, rows }: CompareTableModel): ReactNode {
  return (
    <DataTable
      caption={caption}
      columns={[
        { heading: words.figure },
        ...organisations.map((name, place) => ({
          isNumber: true,
          heading: (
            <>
              <InlineMark place={place} /> {name}
            </>
          ),
        })),
      ]}
      rows={rows.map(({ what, note, values }) => [
        <>
          {what}
          {note !== undefined && <span className="ek-note">{note}</span>}
        </>,
        ...values,
      ])}
    />
  )
}

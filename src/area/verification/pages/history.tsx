import type { ReactNode } from 'react'
import { DetailsTable, momentCell } from '../../../platform/design/index.ts'
import type { VerificationEvent } from '../records.ts'
import type { Reader } from '../words/comparison.ts'
import { eventWords, historyWords as words } from '../words/history.ts'

/** Who did what, and when. @param other the name of the other of the two */
export function History({ events, reader, other }: { readonly events: readonly VerificationEvent[]; readonly reader: Reader; readonly other: string }): ReactNode {
  const { when, what } = words.columns
  const who = (by: VerificationEvent['by']) => (by === reader ? words.you : other)
  return (
    <div className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <DetailsTable
        summary={words.show}
        table={{ caption: words.caption, columns: [{ heading: when }, { heading: what }], rows: events.map(({ kind, by, at, capabilities }) => [momentCell(at), eventWords[kind](who(by), capabilities ?? 0)]) }}
      />
    </div>
  )
}

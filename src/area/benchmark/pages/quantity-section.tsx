import type { ReactNode } from 'react'
import { DataTable, NotShown, PeerStrip, QualityTag } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type QuantityFigure, quantityFigures } from '../rules/figures.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import type { Position } from '../rules/position.ts'
import { type RecordNote, isCodedDifferently } from '../rules/record-notes.ts'
import { figureWords } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'
import { noteSentence } from './data-section.tsx'

const words = organisationWords.quantity

/** How many managers: the leading figure among peers, then the same number seen in other ways. */
export function QuantitySection({ view }: { readonly view: OrganisationView }): ReactNode {
  const leading = view.quantities[0]
  if (leading === undefined) return null
  return (
    <section id="managers">
      <h2 className="nhsuk-heading-l">{words.heading(leading.position.year)}</h2>
      <Flags notes={view.notes} />
      <Leading view={view} position={leading.position} />
      <OtherWays view={view} />
    </section>
  )
}

function Leading({ view, position }: { readonly view: OrganisationView; readonly position: Position }): ReactNode {
  const description = figureWords.managers_per_gbp10m
  if (position.kind === 'missing') return <NotShown what={description.name} because={words.missingWhy.figure} />
  const isUsable = !isCodedDifferently(view.notes)
  return (
    <PeerStrip
      words={{ heading: description.name, sentence: quantitySentence(view), howSure: words.sure }}
      measure={description.name}
      format={{ decimals: 2 }}
      peersName={words.peers(position.organisations)}
      peers={position.peers.map((peer) => peer.value)}
      quarters={{ lower: position.middleHalf[0], median: position.median, upper: position.middleHalf[1] }}
      named={[
        {
          name: view.organisation.name,
          value: position.value,
          ...(isUsable ? { position: words.placed(position.fewer, position.organisations) } : { position: words.flags.coding.toLowerCase() }),
        },
      ]}
    />
  )
}

/** What was noticed of the count itself, as tags. */
function Flags({ notes }: { readonly notes: readonly RecordNote[] }): ReactNode {
  const flags = notes.flatMap((note) => {
    if (note.kind === 'coding') return words.flags.coding
    if (note.kind === 'merger') return words.flags.merger
    return note.kind === 'jump' ? words.flags.jump(note.to) : []
  })
  return (
    <p>
      {flags.length === 0 ? (
        <QualityTag quality="remark">{words.flagNormal}</QualityTag>
      ) : (
        flags.map((flag) => (
          <span key={flag}>
            <QualityTag quality="take-care">{flag}</QualityTag>{' '}
          </span>
        ))
      )}
    </p>
  )
}

/** How many managers, in one paragraph: the plain number first; a count that is coded differently is not compared. */
export function quantitySentence(view: OrganisationView): string {
  const position = (figure: QuantityFigure) => view.quantities.find((quantity) => quantity.figure === figure)?.position
  const [count, share, leading] = [position('managers_fte'), position('manager_share_pct'), position('managers_per_gbp10m')]
  const warning = view.notes.find((note) => note.kind === 'coding')
  const parts = [
    count?.kind === 'position'
      ? words.plain(formatNumber(count.value, 1), count.year, share?.kind === 'position' ? words.share(formatNumber(share.value, 1), share.year) : null)
      : null,
    warning === undefined ? null : noteSentence(warning),
    warning === undefined && leading?.kind === 'position' ? `${words.perCost(formatNumber(leading.value, 2))} ${positionSentence(leading)}` : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** Where a value stands, in counts of organisations. */
function positionSentence(position: Extract<Position, { kind: 'position' }>): string {
  return words.position(position.fewer, position.organisations) + words.tie(position.equal)
}

function OtherWays({ view }: { readonly view: OrganisationView }): ReactNode {
  return (
    <>
      <p>{words.caution}</p>
      <DataTable
        caption={words.tableCaption}
        columns={[
          { heading: words.columns.figure },
          { heading: words.columns.year, isNumber: true },
          { heading: words.columns.value, isNumber: true },
          { heading: words.columns.lower, isNumber: true },
          { heading: words.columns.median, isNumber: true },
          { heading: words.columns.upper, isNumber: true },
        ]}
        rows={quantityFigures.map(({ figure, decimals, unit }) => {
          const position = view.quantities.find((quantity) => quantity.figure === figure)?.position
          const write = (value: number) => `${formatNumber(value, decimals)}${unit}`
          if (position === undefined || position.kind === 'missing') return [figureWords[figure].name, position?.year, words.missing]
          return [figureWords[figure].name, position.year, write(position.value), write(position.middleHalf[0]), write(position.median), write(position.middleHalf[1])]
        })}
      />
      <p className="nhsuk-body-s">{words.missingWhy.share}</p>
    </>
  )
}

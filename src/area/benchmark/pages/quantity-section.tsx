import type { ReactNode } from 'react'
import { DataTable, NotShown, PeerStrip, QualityTag } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { quantityFigures } from '../rules/figures.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import type { Position } from '../rules/position.ts'
import { figureWords } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.quantity

/** How many managers: the leading figure among peers, then the same number seen in other ways. */
export function QuantitySection({ view }: { readonly view: OrganisationView }): ReactNode {
  const leading = view.quantities[0]
  if (leading === undefined) return null
  return (
    <section id="managers">
      <h2 className="nhsuk-heading-l">{words.heading(leading.position.year)}</h2>
      <p>
        {view.countIsUnusual ? <QualityTag quality="take-care">{words.flagCheck}</QualityTag> : <QualityTag quality="remark">{words.flagNormal}</QualityTag>}
      </p>
      {view.countIsUnusual && <p>{words.flagCheckWhy}</p>}
      <Leading view={view} position={leading.position} />
      <OtherWays view={view} />
    </section>
  )
}

function Leading({ view, position }: { readonly view: OrganisationView; readonly position: Position }): ReactNode {
  const description = figureWords.managers_per_gbp10m
  if (position.kind === 'missing') return <NotShown what={description.name} because={words.missingWhy.figure} />
  return (
    <PeerStrip
      words={{
        heading: description.name,
        sentence: words.sentence(positionSentence(position), formatNumber(position.value, 2), position.year),
        howSure: words.sure,
      }}
      measure={description.name}
      format={{ decimals: 2 }}
      peersName={words.peers(position.organisations)}
      peers={position.peers.map((peer) => peer.value)}
      quarters={{ lower: position.middleHalf[0], median: position.median, upper: position.middleHalf[1] }}
      named={[{ name: view.organisation.name, value: position.value, position: words.placed(position.fewer, position.organisations) }]}
    />
  )
}

/** Where a value stands, in counts of organisations. */
export function positionSentence(position: Extract<Position, { kind: 'position' }>): string {
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

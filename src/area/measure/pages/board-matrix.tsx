import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { DataTable } from '../../../platform/design/index.ts'
import { assuranceGroups, variationGroups } from '../rules/board-filter.ts'
import type { Board } from '../service/see-board.ts'
import { boardWords as words } from '../words/board.ts'
import { boardAddress } from './board-address.ts'

/** How many measures have which icons, management apart from leadership; each number leads to its list. */
export function BoardMatrix({ counts, search }: Board): ReactNode {
  return domains.map((domain) => {
    const ofDomain = counts.filter((one) => one.domain === domain)
    if (ofDomain.length === 0) return null
    const rows = variationGroups.map((variation) => [
      words.variations[variation],
      ...assuranceGroups.map((assurance) => {
        const count = ofDomain.find((one) => one.variation === variation && one.assurance === assurance)?.count ?? 0
        return count === 0 ? '0' : <a key={assurance} href={boardAddress({ ...search, domain, variation, assurance, page: 1 }, 'list')}>{formatNumber(count)}</a>
      }),
    ])
    return (
      <section key={domain}>
        <h2 className="nhsuk-heading-m">{words.headings[domain]}</h2>
        <DataTable caption={words.matrixCaption[domain]} columns={[{ heading: words.matrixCorner }, ...assuranceGroups.map((assurance) => ({ heading: words.assurances[assurance], isNumber: true }))]} rows={rows} />
      </section>
    )
  })
}

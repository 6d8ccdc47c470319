import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { DataTable } from '../../../platform/design/index.ts'
import { assuranceGroups, cellOf, variationGroups } from '../rules/board-filter.ts'
import type { Board } from '../service/see-board.ts'
import { boardWords as words } from '../words/board.ts'
import { boardAddress } from './board-address.ts'

/** How many measures have which icons, management apart from leadership; each number leads to its list. */
export function BoardMatrix({ counts, search }: Board): ReactNode {
  return domains.map((domain) => {
    const rows = variationGroups.map((variation) => [
      words.variations[variation],
      ...assuranceGroups.map((assurance) => {
        const count = counts.get(cellOf(domain, variation, assurance)) ?? 0
        return count === 0 ? '0' : <a key={assurance} href={boardAddress({ ...search, domain, variation, assurance, page: 1 }, false)}>{formatNumber(count)}</a>
      }),
    ])
    const isThere = [...counts.keys()].some((cell) => cell.startsWith(`${domain} `))
    if (!isThere) return null
    return (
      <section key={domain}>
        <h2 className="nhsuk-heading-m">{words.headings[domain]}</h2>
        <DataTable caption={words.matrixCaption[domain]} columns={[{ heading: words.matrixCorner }, ...assuranceGroups.map((assurance) => ({ heading: words.assurances[assurance], isNumber: true }))]} rows={rows} />
      </section>
    )
  })
}

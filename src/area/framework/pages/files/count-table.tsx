import type { ReactNode } from 'react'
import { formatNumber } from '../../../../kernel/number-text.ts'
import { DataTable } from '../../../../platform/design/index.ts'
import type { ItemCounts } from '../../rules/compare-frameworks.ts'
import { countWords as words } from '../../words/import.ts'

/** What becomes of the items of a file. */
export function CountTable({ counts }: { readonly counts: ItemCounts }): ReactNode {
  const rows = (['read', 'added', 'changed', 'unchanged', 'removed'] as const).map((name) => [words[name], formatNumber(counts[name])])
  return <DataTable caption={words.caption} columns={[{ heading: words.columns.what }, { heading: words.columns.count, isNumber: true }]} rows={rows} />
}

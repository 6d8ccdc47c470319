import type { ReactNode } from 'react'
import { DataTable } from '../../../platform/design/index.ts'
import { leadWords as words } from '../words/lead.ts'

/** How many have ended each week: counts and nothing else. */
export function WeeksTable({ through }: { readonly through: readonly number[] }): ReactNode {
  return (
    <>
      <DataTable caption={words.through} columns={[{ heading: words.weekHeading }, { heading: words.throughHeading, isNumber: true }]} rows={through.map((count, index) => [String(index + 1), String(count)])} />
      <p>{words.joinedNote}</p>
    </>
  )
}

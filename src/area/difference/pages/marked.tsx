import type { ReactNode } from 'react'
import { Statement } from '../../../platform/design/index.ts'
import type { SourceId } from '../../evidence/index.ts'
import type { MarkedStatement } from '../content/kinds.ts'
import { numberOf } from '../rules/source-numbers.ts'
import { sourceAnchor } from './sources.tsx'

/** A statement of the content with its mark and the numbers of its sources, which stand at the end of the page. */
export function Marked({ statement, listed }: { readonly statement: MarkedStatement; readonly listed: readonly SourceId[] }): ReactNode {
  return <Statement mark={statement.mark} words={statement.text} sources={numbersOf(statement.sources, listed)} />
}

/** Sources as links to their number at the end of the page. */
export function numbersOf(sources: readonly SourceId[], listed: readonly SourceId[]): readonly { readonly title: string; readonly href: string }[] {
  return sources.map((source) => {
    const number = numberOf(source, listed)
    return { title: String(number), href: `#${sourceAnchor(number)}` }
  })
}

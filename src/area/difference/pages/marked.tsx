import type { ReactNode } from 'react'
import { Statement } from '../../../platform/design/index.ts'
import { sources } from '../../evidence/index.ts'
import type { MarkedStatement } from '../content/kinds.ts'

/** A statement of the content with its mark and its sources written out. */
export function Marked({ statement }: { readonly statement: MarkedStatement }): ReactNode {
  return <Statement mark={statement.mark} words={statement.text} sources={statement.sources.map((id) => sources[id])} />
}

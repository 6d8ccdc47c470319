import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { SourceNote } from '../../../platform/design/index.ts'
import { type SourceId, sources } from '../../evidence/index.ts'
import { planWords as words } from '../words/plan.ts'

/** The works that a sheet leans on, each once, behind a details element; not on paper. */
export function WhereFrom({ sources: ids }: { readonly sources: readonly SourceId[] }): ReactNode {
  if (ids.length === 0) return null
  return (
    <div className="ek-screen-only">
      <Details>
        <Details.Summary>{words.whereFrom}</Details.Summary>
        <Details.Text>
          <SourceNote sources={[...new Set(ids)].map((id) => sources[id])} />
        </Details.Text>
      </Details>
    </div>
  )
}

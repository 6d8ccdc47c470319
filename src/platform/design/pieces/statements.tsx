import { Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { InlineMark } from '../charts/marks.tsx'
import { domainWords } from '../vocabulary-words.ts'
import { words } from '../words.ts'
import { type Source, SourceNote } from './evidence.tsx'

/** What kind of statement this is. No statement about management and leadership stands without one. */
export type StatementMark = 'definition' | 'article-claim' | 'evidence-for' | 'evidence-against' | 'our-reconstruction' | 'our-advice'

/** A statement with its mark and where it comes from. */
interface StatementModel {
  readonly mark: StatementMark
  readonly words: ReactNode
  readonly sources: readonly Source[]
}

/** A statement that says what it is: a definition, the article's claim, evidence for or against, or our own. */
export function Statement({ mark, words: said, sources }: StatementModel): ReactNode {
  return (
    <div className="ek-statement" data-mark={mark}>
      <Tag modifier="grey">{words.statementMarks[mark]}</Tag>
      <p className="ek-statement__words">{said}</p>
      {sources.length > 0 && <SourceNote sources={sources} />}
    </div>
  )
}

/** Management and leadership side by side: always in this order, with their shape, colour and word. */
export function Contrast({ management, leadership }: { readonly management: ReactNode; readonly leadership: ReactNode }): ReactNode {
  return (
    <div className="ek-contrast">
      <div className="ek-contrast__side ek-contrast__side--management">
        <p className="ek-contrast__name">
          <InlineMark meaning="management" /> {domainWords.management}
        </p>
        {management}
      </div>
      <div className="ek-contrast__side ek-contrast__side--leadership">
        <p className="ek-contrast__name">
          <InlineMark meaning="leadership" /> {domainWords.leadership}
        </p>
        {leadership}
      </div>
    </div>
  )
}

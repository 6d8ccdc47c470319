import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Compared, Comparison, agreementOf, sortWords } from '../../difference/index.ts'
import type { ClassCode } from '../rules/class-code.ts'
import type { Round } from '../rules/round-view.ts'
import { classSortWords as words } from '../words.ts'

/** What became of a sorting, and how it compares with our key. */
export interface CountedModel {
  readonly code: ClassCode
  readonly round: Round
  readonly outcome: 'counted' | 'full' | 'no-class'
  readonly compared: readonly Compared[]
}

/** The page after somebody sorted in a class. Nothing of it is kept. */
export function countedPage({ code, round, outcome, compared }: CountedModel): string {
  const said = { counted: words.counted, full: words.full, 'no-class': words.noClass }[outcome]
  const after = { text: words.next.after, href: href(paths.classSort, { code }, { round: 'after' }) }
  return sitePage({
    title: outcome === 'counted' ? words.countedTitle : words.comparedHeading,
    part: 'difference',
    content: (
      <div className="ek-reading">
        <PageHeading caption={words.caption(code)} heading={words.comparedHeading} answer={said} />
        {outcome === 'counted' && <p>{words.doNotReload}</p>}
        <p>{sortWords.agreement(agreementOf(compared))}</p>
        <p>{sortWords.noMark}</p>
        <Comparison compared={compared} />
        <NextSteps links={[{ text: words.next.read, href: href(paths.difference) }, ...(round === 'before' && outcome !== 'no-class' ? [after] : [])]} />
      </div>
    ),
  })
}

import { type Link, NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type ClassCode, type Compared, Comparison, type Round, agreementOf, sortWords } from '../../difference/index.ts'
import { className, classSortWords as words } from '../words.ts'

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
  return sitePage({
    title: outcome === 'counted' ? words.countedTitle : sortWords.comparedHeading,
    part: 'difference',
    content: (
      <div className="ek-reading">
        <PageHeading caption={className(code)} heading={sortWords.comparedHeading} answer={said} />
        {outcome === 'counted' && (
          <p>
            {words.shownByTeacher} {words.countedTwice}
          </p>
        )}
        <p>{sortWords.agreement(agreementOf(compared))}</p>
        <p>{sortWords.noMark}</p>
        <Comparison compared={compared} />
        <NextSteps links={waysOn(code, round, outcome)} />
      </div>
    ),
  })
}

/** After the first ten the class reads, and the code goes along; after the other ten, or where there is no class, each goes on alone. */
function waysOn(code: ClassCode, round: Round, outcome: CountedModel['outcome']): readonly Link[] {
  if (round === 'before' && outcome !== 'no-class') {
    return [
      { text: words.next.read, href: href(paths.difference, {}, { class: code }) },
      { text: words.next.after, href: href(paths.classSort, { code }, { round: 'after' }) },
    ]
  }
  return [
    { text: sortWords.back, href: href(paths.difference) },
    { text: sortWords.next.questions, href: href(paths.differenceQuestions) },
    { text: sortWords.next.steppingUp, href: href(paths.steppingUp) },
  ]
}

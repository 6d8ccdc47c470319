import { type CarriedFields, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Round, SortSentence } from '../content/kinds.ts'
import type { Sorting } from '../rules/sorting.ts'
import { sortWords as words } from '../words.ts'
import { SortQuestions } from './sort-questions.tsx'

/** The ten sentences of a round, and what was chosen before. */
export interface SortModel {
  readonly round: Round
  readonly sentences: readonly SortSentence[]
  readonly sorting: Sorting
  /** What travels along: the first ten, while the other ten are sorted. */
  readonly carried: CarriedFields
  /** True when the form was sent with nothing chosen. */
  readonly hasProblem: boolean
}

/** The page on which ten sentences are sorted. */
export function sortPage({ round, sentences, sorting, carried, hasProblem }: SortModel): string {
  const first = sentences[0]?.id ?? ''
  return sitePage({
    title: words[round].title,
    part: 'difference',
    hasProblem,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.difference) } },
    content: (
      <>
        {hasProblem && <ProblemSummary problems={[{ fieldId: first, words: words.nothingSorted }]} />}
        <PageHeading heading={words[round].title} answer={words.answer} />
        <p>{words.hint}</p>
        <p className="ek-note nhsuk-u-margin-bottom-4">{words.promise}</p>
        <OwnForm action={href(round === 'before' ? paths.differenceSort : paths.differenceSortAgain)} carried={carried} buttons={[{ text: words.show }]}>
          <SortQuestions sentences={sentences} sorting={sorting} problems={new Map(hasProblem ? [[first, words.nothingSorted]] : [])} />
        </OwnForm>
      </>
    ),
  })
}

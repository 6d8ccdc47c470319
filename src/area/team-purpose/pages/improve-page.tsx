import { type FormState, LongText, PageHeading, PlainForm, RadioQuestion, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ReviewLine } from '../records.ts'
import { canImprove } from '../rules/line-to-improvement.ts'
import { improveWords as words, reviewWords } from '../words/review.ts'
import { teamFrame } from './frame.tsx'
import type { ReviewModel } from './review-page.tsx'

/** What was typed to make an improvement of a change. */
export interface TypedImprovement {
  readonly line: string
  readonly title: string
  readonly why: string
}

/** The page on which a change of a review becomes an improvement. */
export function improvePage({ model: { unit, review, lines }, typed, state: { from, problems } }: { readonly model: ReviewModel; readonly typed: TypedImprovement; readonly state: FormState }): string {
  const here = { unit: unit.unitId, review: review.reviewId }
  const changes = lines.filter(canImprove)
  return teamFrame({
    title: words.title,
    unit,
    trail: [{ text: reviewWords.heading, href: href(paths.teamReview, here) }],
    problems,
    content:
      changes.length === 0 ? (
        <PageHeading heading={words.title} answer={words.none} />
      ) : (
        <>
          <PageHeading heading={words.title} answer={words.answer} />
          <PlainForm action={href(paths.teamReviewImprovement, here)} from={from} buttons={[{ text: words.button }]}>
            <RadioQuestion name="line" size="s" legend={words.line} choices={changes.map(choiceOf)} value={changes.length === 1 ? (changes[0]?.lineId ?? '') : typed.line} {...problemAt(problems, 'line')} />
            <TextField id="title" name="title" label={words.name} hint={words.nameHint} value={typed.title} {...problemAt(problems, 'title')} />
            <LongText id="why" name="why" label={words.why} hint={words.whyHint} value={typed.why} {...problemAt(problems, 'why')} />
          </PlainForm>
        </>
      ),
  })
}

function choiceOf({ lineId, what, why }: ReviewLine) {
  return { value: lineId, text: what, ...(why === '' ? {} : { hint: why }) }
}

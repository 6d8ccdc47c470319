import type { ReactNode } from 'react'
import { DataTable, PageHeading, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { FormOrigin } from '../../../platform/design/index.ts'
import type { Unit } from '../../organisation/index.ts'
import { type LineKind, type Purpose, type Review, type ReviewLine, lineKinds } from '../records.ts'
import { canImprove } from '../rules/line-to-improvement.ts'
import { kindWords, outcomeWords, reviewWords as words } from '../words/review.ts'
import { teamFrame } from './frame.tsx'

/** What the pages of a review are drawn from. */
export interface ReviewModel {
  readonly unit: Unit
  readonly review: Review
  readonly lines: readonly ReviewLine[]
  readonly purpose: Purpose | null
  readonly before: { readonly review: Review; readonly lines: readonly ReviewLine[] } | null
  readonly mayWriteReviews: boolean
  readonly mayReopen: boolean
}

/** A review as it stands: closed, or open for who may not write in it. */
export function reviewPage({ model, from, done }: { readonly model: ReviewModel; readonly from: FormOrigin; readonly done: string | null }): string {
  const { unit, review, lines, purpose, mayWriteReviews, mayReopen } = model
  const here = { unit: unit.unitId, review: review.reviewId }
  return teamFrame({
    title: words.title(unit.name),
    unit,
    done,
    content: (
      <>
        <PageHeading heading={words.title(unit.name)} answer={words.answerClosed(dateText(review.heldOn))} />
        <PurposeQuote purpose={purpose} />
        {lineKinds.map((kind) => (
          <Kind key={kind} kind={kind} lines={lines.filter((line) => line.kind === kind)} />
        ))}
        {mayWriteReviews && lines.some(canImprove) && (
          <p>
            <a href={href(paths.teamReviewImprovement, here)}>{words.improve}</a>
          </p>
        )}
        {mayReopen && (
          <PlainForm action={href(paths.teamReview, here)} from={from} buttons={[{ text: words.reopen, name: 'deed', value: 'reopen', isSecondary: true }]}>
            <p>{words.reopenHint}</p>
          </PlainForm>
        )}
        <p>{words.whoSees}</p>
      </>
    ),
  })
}

/** What the team is here for, above what it decides. */
export function PurposeQuote({ purpose }: { readonly purpose: Purpose | null }): ReactNode {
  if (purpose === null) return null
  return (
    <>
      <p>{words.purpose}</p>
      <blockquote className="ek-purpose ek-written">{purpose.text}</blockquote>
    </>
  )
}

function Kind({ kind, lines }: { readonly kind: LineKind; readonly lines: readonly ReviewLine[] }): ReactNode {
  const { heading, none } = kindWords[kind]
  if (lines.length === 0) {
    return (
      <>
        <h2 className="nhsuk-heading-m">{heading}</h2>
        <p>{none}</p>
      </>
    )
  }
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <DataTable caption={heading} isCaptionHidden columns={[{ heading: words.columns.what }, { heading: words.columns.why }, { heading: words.columns.became }]} rows={lines.map(rowOf)} />
    </>
  )
}

function rowOf(line: ReviewLine): readonly ReactNode[] {
  const { lineId, what, why } = line
  return [
    <span key={lineId} className="ek-written">
      {what}
    </span>,
    why === '' ? words.noWhy : why,
    <Became key="became" line={line} />,
  ]
}

/** What became of a line: the improvement that it was made, and what the team said at its next review. */
function Became({ line: { improvementId, became } }: { readonly line: ReviewLine }): ReactNode {
  if (improvementId === null) return became === null ? words.notSaid : outcomeWords[became]
  return (
    <>
      {became !== null && `${outcomeWords[became]}. `}
      <a href={href(paths.improvement, { improvement: improvementId })}>{words.improvement}</a>
    </>
  )
}

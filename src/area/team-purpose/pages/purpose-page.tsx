import type { ReactNode } from 'react'
import { type ComparedValue, type FormOrigin, type FormState, DataTable, DateQuestion, LongText, NextSteps, PageHeading, PlainForm, QuickerNotice, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Unit } from '../../organisation/index.ts'
import type { Purpose, Review } from '../records.ts'
import { nextReviewOn } from '../rules/review-due.ts'
import type { TypedPurpose } from '../rules/typed-purpose.ts'
import { changeWords, purposeWords as words } from '../words/purpose.ts'
import { teamFrame } from './frame.tsx'

/** What the page of a team is drawn from. */
export interface PurposePageModel {
  readonly unit: Unit
  readonly isKept: boolean
  readonly maySeeReviews: boolean
  readonly mayWriteReviews: boolean
  readonly purposes: readonly Purpose[]
  readonly reviews: readonly Review[]
  readonly done: string | null
  readonly from: FormOrigin
}

/** Why a team is here, what it said before, and its reviews. */
export function purposePage({ unit, isKept, purposes: [purpose, ...earlier], done, ...reviews }: PurposePageModel): string {
  const here = { unit: unit.unitId }
  return teamFrame({
    title: words.title(unit.name),
    done,
    content: (
      <>
        <PageHeading heading={words.title(unit.name)} answer={purpose === undefined ? words.notYet : words.agreed(dateText(purpose.agreedOn))} />
        {purpose === undefined ? <p>{words.teach}</p> : <blockquote className="ek-purpose ek-written">{purpose.text}</blockquote>}
        {isKept && (
          <p>
            <a href={href(paths.purposeChange, here)}>{purpose === undefined ? words.write : words.change}</a>
          </p>
        )}
        {earlier.length > 0 && <Earlier purposes={earlier} />}
        <Reviews unit={unit} {...reviews} />
        <NextSteps
          links={[
            { text: words.measures, href: href(paths.measures, {}, here) },
            { text: words.improvements, href: href(paths.improvements, {}, here) },
            { text: words.unit, href: href(paths.unit, here) },
          ]}
        />
      </>
    ),
  })
}

function Earlier({ purposes }: { readonly purposes: readonly Purpose[] }): ReactNode {
  return (
    <details className="nhsuk-details ek-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{words.earlier}</span>
      </summary>
      <div className="nhsuk-details__text">
        <DataTable caption={words.earlier} isCaptionHidden columns={[{ heading: words.earlierColumns.words }, { heading: words.earlierColumns.agreed }]} rows={purposes.map(({ version, text, agreedOn }) => [<span key={version} className="ek-written">{text}</span>, dateText(agreedOn)])} />
      </div>
    </details>
  )
}

function Reviews({ unit, maySeeReviews, mayWriteReviews, reviews, from }: Pick<PurposePageModel, 'unit' | 'maySeeReviews' | 'mayWriteReviews' | 'reviews' | 'from'>): ReactNode {
  const open = reviews.find(({ closedAt }) => closedAt === null)
  return (
    <section aria-labelledby="reviews" className="ek-reading">
      <h2 className="nhsuk-heading-m" id="reviews">
        {words.reviewsHeading}
      </h2>
      <p>{words.reviewsWords}</p>
      {!maySeeReviews && <p>{words.notYours}</p>}
      {maySeeReviews && <SeenReviews unit={unit} reviews={reviews} />}
      {mayWriteReviews && open === undefined && <PlainForm action={href(paths.purpose, { unit: unit.unitId })} from={from} buttons={[{ text: words.begin }]} />}
      <p>{words.whoSees}</p>
      <p>
        <a href={href(paths.purposeSheet, { unit: unit.unitId })}>{words.sheet}</a>
      </p>
    </section>
  )
}

function SeenReviews({ unit, reviews }: Pick<PurposePageModel, 'unit' | 'reviews'>): ReactNode {
  const [last] = reviews
  if (last === undefined) return <p>{words.noReviews}</p>
  return (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {reviews.map(({ reviewId, heldOn, closedAt }) => (
          <li key={reviewId}>
            <a href={href(paths.teamReview, { unit: unit.unitId, review: reviewId })}>{closedAt === null ? words.goOn(dateText(heldOn)) : words.reviewOf(dateText(heldOn))}</a>
          </li>
        ))}
      </ul>
      {last.closedAt !== null && <p>{words.nextDue(dateText(nextReviewOn(last)))}</p>}
    </>
  )
}

/** The form for why a team is here. */
export function changePage({ unit, typed, conflict, state: { from, version, problems } }: { readonly unit: Unit; readonly typed: TypedPurpose; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const here = { unit: unit.unitId }
  return teamFrame({
    title: changeWords.title,
    isUnsaved: conflict !== null,
    unit,
    problems,
    content: (
      <>
        <PageHeading heading={changeWords.title} answer={changeWords.answer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.purpose, here)} />}
        <PlainForm action={href(paths.purposeChange, here)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: changeWords.button }]}>
          <LongText id="text" name="text" label={changeWords.text} hint={changeWords.textHint} value={typed.text} rows={6} {...problemAt(problems, 'text')} />
          <DateQuestion name="agreed" size="s" legend={changeWords.agreed} hint={changeWords.agreedHint} value={typed.agreed} {...problemAt(problems, 'agreed-day')} />
        </PlainForm>
      </>
    ),
  })
}

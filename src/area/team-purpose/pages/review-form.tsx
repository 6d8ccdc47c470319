import type { ReactNode } from 'react'
import { type ComparedValue, type FormState, type Problem, DateQuestion, Notice, PageHeading, PlainForm, QuickerNotice, RadioQuestion, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type LineKind, type ReviewLine, lineKinds, outcomes } from '../records.ts'
import type { TypedRow, TypedRows } from '../rules/typed-lines.ts'
import { canImprove } from '../rules/line-to-improvement.ts'
import { kindWords, outcomeWords, reviewWords as words } from '../words/review.ts'
import { teamFrame } from './frame.tsx'
import { PurposeQuote, type ReviewModel } from './review-page.tsx'

/** Empty rows below those that are filled. */
const emptyRows = 2

export interface ReviewFormModel {
  readonly model: ReviewModel
  readonly rows: TypedRows
  readonly held: TypedDate
  /** What was chosen for each line of the review before, by its id. */
  readonly became: Readonly<Record<string, string>>
  readonly conflict: readonly ComparedValue[] | null
  readonly done: string | null
  readonly state: FormState
}

/** An open review: the team fills it in on one screen, with the review before it beside. */
export function reviewFormPage({ model, rows, held, became, conflict, done, state: { from, version, problems } }: ReviewFormModel): string {
  const { unit, review, purpose, before, lines } = model
  const here = { unit: unit.unitId, review: review.reviewId }
  const action = href(paths.teamReview, here)
  return teamFrame({
    title: words.title(unit.name),
    isUnsaved: conflict !== null,
    unit,
    problems,
    done,
    content: (
      <>
        <PageHeading heading={words.title(unit.name)} answer={words.answerOpen(dateText(review.heldOn))} />
        {conflict !== null && <QuickerNotice values={conflict} keep={action} />}
        <PurposeQuote purpose={purpose} />
        <Notice>
          <p>{words.noNames}</p>
          <p>{words.whoSees}</p>
        </Notice>
        <PlainForm action={action} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.save, name: 'deed', value: 'save' }, { text: words.close, name: 'deed', value: 'close', isSecondary: true }]}>
          {before !== null && before.lines.length > 0 && <Before review={before.review} lines={before.lines} became={became} />}
          <p>{words.rows}</p>
          {lineKinds.map((kind) => (
            <Rows key={kind} kind={kind} rows={rows[kind]} problems={problems} />
          ))}
          <DateQuestion name="held" size="s" legend={words.held} value={held} {...problemAt(problems, 'held-day')} />
        </PlainForm>
        {lines.some(canImprove) && (
          <p>
            <a href={href(paths.teamReviewImprovement, here)}>{words.improve}</a>
          </p>
        )}
      </>
    ),
  })
}

function Before({ review, lines, became }: { readonly review: ReviewModel['review']; readonly lines: readonly ReviewLine[]; readonly became: Readonly<Record<string, string>> }): ReactNode {
  return (
    <section aria-labelledby="before">
      <h2 className="nhsuk-heading-m" id="before">
        {words.before(dateText(review.heldOn))}
      </h2>
      <p>{words.beforeHint}</p>
      {lines.map(({ lineId, kind, what, why, improvementId }) => (
        <div key={lineId}>
          <RadioQuestion name={`became-${lineId}`} size="s" isInline legend={`${kindWords[kind].heading}: ${what}`} {...(why === '' ? {} : { hint: why })} value={became[lineId] ?? ''} choices={[...outcomes.map((outcome) => ({ value: outcome, text: outcomeWords[outcome] })), { value: '', text: words.open }]} />
          {improvementId !== null && (
            <p>
              <a href={href(paths.improvement, { improvement: improvementId })}>{words.improvement}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Rows({ kind, rows, problems }: { readonly kind: LineKind; readonly rows: readonly TypedRow[]; readonly problems: readonly Problem[] }): ReactNode {
  const { heading, lead, what: whatLabel, why: whyLabel } = kindWords[kind]
  const all: readonly TypedRow[] = [...rows, ...Array.from({ length: emptyRows }, () => ({ lineId: '', what: '', why: '' }))]
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 className="nhsuk-heading-m" id={`kind-${kind}`}>
        {heading}
      </h2>
      <p>{lead}</p>
      {all.map(({ lineId, what, why }, row) => (
        <div key={row} className="ek-own-task">
          <input type="hidden" name={`${kind}-id`} value={lineId} />
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-one-half">
              <TextField id={`${kind}-what-${row}`} name={`${kind}-what`} label={words.row(whatLabel, row + 1)} value={what} {...problemAt(problems, `${kind}-what-${row}`)} />
            </div>
            <div className="nhsuk-grid-column-one-half">
              <TextField id={`${kind}-why-${row}`} name={`${kind}-why`} label={words.row(whyLabel, row + 1)} value={why} {...problemAt(problems, `${kind}-why-${row}`)} />
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}

import { type ComparedValue, type FormOrigin, type FormState, LongText, PageHeading, PlainForm, QuickerNotice, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Improvement } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import type { TypedEnd } from '../service/end-improvement.ts'
import { endWords as words } from '../words/story.ts'
import { improvementFrame } from './frame.tsx'

export interface EndPageModel {
  readonly improvement: Improvement
  readonly typed: TypedEnd
  readonly conflict: readonly ComparedValue[] | null
  readonly secondOrigin: FormOrigin
  readonly state: FormState
}

/** The form that ends an improvement, or changes what was written at its end. */
export function endPage({ improvement, typed, conflict, secondOrigin, state: { from, version, problems } }: EndPageModel): string {
  const own = { improvement: improvement.improvementId }
  const atWork = isAtWork(improvement)
  const title = atWork ? words.title : words.endedTitle
  const action = href(paths.improvementEnd, own)
  return improvementFrame({
    title,
    isUnsaved: conflict !== null,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={title} answer={words.answer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.improvementStory, own)} />}
        <PlainForm action={action} from={from} carried={{ version: [String(version)] }} buttons={[{ text: atWork ? words.button : words.saveButton }]}>
          <RadioQuestion
            name="end"
            legend={words.end}
            size="s"
            value={typed.end}
            choices={[
              { value: 'finished', text: words.finished, hint: words.finishedHint },
              { value: 'stopped', text: words.stopped, hint: words.stoppedHint },
            ]}
            {...problemAt(problems, 'end')}
          />
          <LongText id="ending" name="ending" rows={6} label={words.ending} hint={words.endingHint} value={typed.ending} {...problemAt(problems, 'ending')} />
          <LongText id="next-steps" name="next-steps" rows={3} label={words.nextSteps} hint={words.nextHint} value={typed.nextSteps} {...problemAt(problems, 'next-steps')} />
        </PlainForm>
        {!atWork && (
          <>
            <h2 className="nhsuk-heading-m">{words.reopenHeading}</h2>
            <p>{words.reopen}</p>
            <PlainForm action={action} from={secondOrigin} carried={{ deed: ['reopen'] }} buttons={[{ text: words.reopenButton, isSecondary: true }]} />
          </>
        )}
      </>
    ),
  })
}

/** What stands now beside what was typed. */
export function comparedEnd({ ending, nextSteps }: Improvement, typed: TypedEnd): readonly ComparedValue[] {
  return [
    { field: words.ending, now: ending, typed: typed.ending },
    { field: words.nextSteps, now: nextSteps, typed: typed.nextSteps },
  ]
}

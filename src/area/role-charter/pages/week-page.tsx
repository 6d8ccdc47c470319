import type { ReactNode } from 'react'
import { DataTable, type FormOrigin, type FormState, PlainForm, RadioQuestion, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type HourKind, hourKinds, weekTaps } from '../records.ts'
import type { WeeksView } from '../service/weeks.ts'
import type { AgreedCharter } from '../store/agreed.ts'
import { hourWords } from '../words/charter.ts'
import { weekWords as words } from '../words/clarity.ts'
import { framed } from './frame.tsx'

/** What the page of a week is drawn from. */
export interface WeekPageModel {
  readonly view: WeeksView
  /** The week that the form is for: of a page that was left open it may be an earlier one. */
  readonly asked: WeeksView['asked']
  readonly agreed: AgreedCharter | null
  readonly typed: Readonly<Record<HourKind, string>>
  readonly said: string | null
  /** What was chosen could not be kept. */
  readonly isUnsaved: boolean
  readonly state: FormState
  readonly newOrigin: () => FormOrigin
  /** Whether to delete all weeks is asked. */
  readonly isDeleteAsked: boolean
}

/** Where the week went, in three taps, and what the last weeks say. */
export function weekPage({ view, asked, agreed, typed, said, isUnsaved, isDeleteAsked, state: { from, problems }, newOrigin }: WeekPageModel): string {
  const hint = (kind: HourKind) => (agreed === null ? {} : { hint: words.against(String(agreed.hours[kind])) })
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.roleCharters) },
    problems,
    isUnsaved,
    said,
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.week(dateText(asked))}</h2>
        {agreed === null && <p>{words.noCharter}</p>}
        <PlainForm action={href(paths.charterWeek)} from={from} carried={{ week: [asked] }} buttons={[{ text: view.weeks.some(({ startsOn }) => startsOn === asked) ? words.change : words.button }]}>
          {hourKinds.map((kind) => (
            <RadioQuestion key={kind} name={kind} size="s" isInline legend={hourWords[kind]} {...hint(kind)} value={typed[kind]} choices={weekTaps.map((value) => ({ value, text: words.taps[value] }))} {...problemAt(problems, kind)} />
          ))}
        </PlainForm>
        <LookBackWords view={view} charterId={agreed?.charterId ?? null} />
        {view.unreadable > 0 && <p>{words.unreadable(view.unreadable)}</p>}
        {view.weeks.length > 0 && <DataTable caption={words.caption} columns={[words.columns.week, ...hourKinds.map((kind) => hourWords[kind])].map((heading) => ({ heading }))} rows={view.weeks.map((week) => [dateText(week.startsOn), ...hourKinds.map((kind) => words.taps[week[kind]])])} />}
        {view.weeks.length + view.unreadable > 0 && <Remove isAsked={isDeleteAsked} from={newOrigin()} />}
        <h2 className="nhsuk-heading-s">{words.remindHeading}</h2>
        {view.isReminded && <p>{words.reminded}</p>}
        <PlainForm action={href(paths.charterWeek)} from={newOrigin()} carried={{ do: [view.isReminded ? 'no-reminder' : 'remind'] }} buttons={[{ text: view.isReminded ? words.noReminder : words.remind, isSecondary: true }]} />
        <p>{words.private}</p>
      </>
    ),
  })
}

/** Asks once more before anything is deleted. */
function Remove({ isAsked, from }: { readonly isAsked: boolean; readonly from: FormOrigin }): ReactNode {
  if (!isAsked) {
    return (
      <p>
        <a href={`${href(paths.charterWeek, {}, { ask: 'delete' })}#delete`}>{words.remove}</a>
      </p>
    )
  }
  return (
    <section id="delete">
      <h2 className="nhsuk-heading-s">{words.removeAsk}</h2>
      <p>{words.removeMeans}</p>
      <PlainForm action={href(paths.charterWeek)} from={from} carried={{ do: ['delete'] }} buttons={[{ text: words.remove, isSecondary: true }]} />
      <p>
        <a href={href(paths.charterWeek)}>{words.removeNot}</a>
      </p>
    </section>
  )
}

function LookBackWords({ view: { lookBack }, charterId }: Pick<WeekPageModel, 'view'> & { readonly charterId: string | null }): ReactNode {
  if (lookBack.kind === 'too-few') return <p>{words.tooFew(lookBack.told)}</p>
  const { more, less, isAsked } = lookBack
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.backHeading}</h2>
      {more.map((kind) => <p key={`more ${kind}`}>{words.more(hourWords[kind])}</p>)}
      {less.map((kind) => <p key={`less ${kind}`}>{words.less(hourWords[kind])}</p>)}
      {more.length + less.length === 0 && <p>{words.neither}</p>}
      {isAsked && <p>{words.question.join(' ')}</p>}
      {isAsked && charterId !== null && (
        <p>
          <a href={href(paths.roleCharter, { charter: charterId })}>{words.askFor}</a>
        </p>
      )}
      <p>{words.noChart}</p>
    </>
  )
}

import type { ReactNode } from 'react'
import { DataTable, type FormState, PlainForm, RadioQuestion, dateText, numberText, problemAt } from '../../../platform/design/index.ts'
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
  readonly agreed: AgreedCharter | null
  readonly typed: Readonly<Record<HourKind, string>>
  readonly said: string | null
  readonly state: FormState
}

/** Where the week went, in three taps, and what the last weeks say. */
export function weekPage({ view, agreed, typed, said, state: { from, secondFormId, problems } }: WeekPageModel): string {
  const hint = (kind: HourKind) => (agreed === null ? {} : { hint: words.against(numberText(agreed.hours[kind], { decimals: Number.isInteger(agreed.hours[kind]) ? 0 : 2 })) })
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.roleCharters) },
    problems,
    said,
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.week(dateText(view.asked))}</h2>
        {agreed === null && <p>{words.noCharter}</p>}
        <PlainForm action={href(paths.charterWeek)} from={from} carried={{ week: [view.asked] }} buttons={[{ text: view.said === null ? words.button : words.change }]}>
          {hourKinds.map((kind) => (
            <RadioQuestion key={kind} name={kind} size="s" isInline legend={hourWords[kind]} {...hint(kind)} value={typed[kind]} choices={weekTaps.map((value) => ({ value, text: words.taps[value] }))} {...problemAt(problems, kind)} />
          ))}
        </PlainForm>
        <LookBackWords view={view} />
        {view.weeks.length > 0 && (
          <>
            <DataTable caption={words.caption} columns={[words.columns.week, ...hourKinds.map((kind) => hourWords[kind])].map((heading) => ({ heading }))} rows={view.weeks.map((week) => [dateText(week.startsOn), ...hourKinds.map((kind) => words.taps[week[kind]])])} />
            <PlainForm action={href(paths.charterWeek)} from={{ ...from, formId: secondFormId }} carried={{ do: ['delete'] }} buttons={[{ text: words.remove, isSecondary: true }]} />
          </>
        )}
        <p>{words.private}</p>
      </>
    ),
  })
}

function LookBackWords({ view: { lookBack } }: Pick<WeekPageModel, 'view'>): ReactNode {
  if (lookBack.kind === 'too-few') return <p>{words.tooFew(lookBack.told)}</p>
  const { more, less, isAsked } = lookBack
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.backHeading}</h2>
      {more.map((kind) => <p key={`more ${kind}`}>{words.more(hourWords[kind])}</p>)}
      {less.map((kind) => <p key={`less ${kind}`}>{words.less(hourWords[kind])}</p>)}
      {more.length + less.length === 0 && <p>{words.neither}</p>}
      {isAsked && <p>{words.question}</p>}
      <p>{words.noChart}</p>
    </>
  )
}

import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { type FormOrigin, type Problem, DataTable, DateQuestion, LongText, PageHeading, PlainForm, dateText, longDateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { KeptAnswer } from '../records.ts'
import { questionWords as words } from '../words/next.ts'
import { profileWords } from '../words/profile.ts'
import { Folded } from './folded.tsx'

/** What the question is drawn with. */
export interface QuestionModel {
  /** Written last first. */
  readonly answers: readonly KeptAnswer[]
  readonly typed: { readonly words: string; readonly lookAgain: TypedDate }
  readonly problems: readonly Problem[]
  readonly from: FormOrigin
  readonly today: CalendarDate
}

/** The one question after a profile, with what was answered last time and before. */
export function QuestionSection({ answers, typed, problems, from, today }: QuestionModel): ReactNode {
  const [last] = answers
  return (
    <section aria-labelledby="differently" className={`ek-reading ek-profile__question${last === undefined ? ' ek-screen-only' : ''}`}>
      <h2 className="nhsuk-heading-m" id="differently">
        {words.heading}
      </h2>
      {last !== undefined && <LastAnswer answer={last} today={today} />}
      <div className="ek-screen-only">
        <p>{words.lead}</p>
        <PlainForm
          action={href(paths.ownProfile)}
          from={from}
          buttons={[
            { text: words.keep, name: 'do', value: 'keep' },
            { text: words.nothing, name: 'do', value: 'nothing', isSecondary: true },
          ]}
        >
          <LongText id="words" name="words" label={words.label} hint={words.hint} value={typed.words} rows={3} {...problemAt(problems, 'words')} />
          <DateQuestion name="look-again" size="s" legend={words.lookAgain} hint={words.lookAgainHint} value={typed.lookAgain} {...problemAt(problems, 'look-again-day')} />
          <p>{words.care}</p>
        </PlainForm>
      </div>
      {answers.length > 0 && <History answers={answers} />}
    </section>
  )
}

function LastAnswer({ answer: { kind, words: text, lookAgainOn, writtenAt }, today }: { readonly answer: KeptAnswer; readonly today: CalendarDate }): ReactNode {
  const day = dateText(londonDay(writtenAt))
  return (
    <>
      <p>{kind === 'something' ? words.last(day) : words.lastNothing(day)}</p>
      {text !== '' && <blockquote className="ek-written ek-profile__answer">{text}</blockquote>}
      {lookAgainOn !== null && (
        <p>
          {words.lookAgainOn(longDateText(lookAgainOn))} {lookAgainOn <= today && <span className="ek-screen-only">{words.isDue}</span>}
        </p>
      )}
    </>
  )
}

function History({ answers }: { readonly answers: readonly KeptAnswer[] }): ReactNode {
  const { day, answer, lookAgain, delete: remove } = words.historyColumns
  return (
    <Folded summary={words.history} isScreenOnly>
      <DataTable caption={words.history} isCaptionHidden columns={[day, answer, lookAgain, remove].map((heading) => ({ heading }))} rows={answers.map(historyRow)} />
    </Folded>
  )
}

function historyRow({ answerId, kind, words: text, lookAgainOn, writtenAt }: KeptAnswer): readonly ReactNode[] {
  const day = dateText(londonDay(writtenAt))
  return [
    day,
    <span key="text" className="ek-written">{kind === 'nothing-for-now' ? [words.nothingCell, ...(text === '' ? [] : [text])].join('. ') : text}</span>,
    lookAgainOn === null ? words.noDay : dateText(lookAgainOn),
    <a key="delete" href={href(paths.ownProfile, {}, { delete: answerId })}>
      {words.delete}
      <span className="nhsuk-u-visually-hidden">{words.deleteOf(day)}</span>
    </a>,
  ]
}

/** Asks once more before an answer is deleted. */
export function deleteAnswerPage({ answer, from }: { readonly answer: KeptAnswer; readonly from: FormOrigin }): string {
  const { title, answer: lead, button, not } = words.deletePage
  const here = href(paths.ownProfile)
  return sitePage({
    title,
    wayBack: { kind: 'back', link: { text: profileWords.title, href: here } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={lead} />
        <blockquote className="ek-written ek-profile__answer">{answer.words === '' ? words.nothingCell : answer.words}</blockquote>
        <PlainForm action={here} from={from} carried={{ answer: [answer.answerId] }} buttons={[{ text: button, name: 'do', value: 'delete' }]} />
        <p>
          <a href={here}>{not}</a>
        </p>
      </div>
    ),
  })
}

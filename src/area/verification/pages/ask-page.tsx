import type { ReactNode } from 'react'
import { DataTable, type FormState, LongText, PlainForm, RadioQuestion, dateText, problemAt } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Supporter, nameText } from '../../people/index.ts'
import type { AskView, RequestLine, TypedRequest } from '../service/ask.ts'
import { askWords as words, standsWords } from '../words/request.ts'
import { framed } from './frame.tsx'

/** Everything that the page shows on which somebody asks. */
export interface AskPageModel {
  readonly view: AskView
  readonly typed: TypedRequest
  readonly state: FormState
  readonly done: string | null
}

/** Whom to ask about a self-assessment, and what became of what was asked before. */
export function askPage({ view, typed, state, done }: AskPageModel): string {
  const { assessment, requests } = view
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.assessment, { assessment: assessment.assessmentId }) },
    problems: state.problems,
    said: done,
    children: (
      <>
        {requests.length > 0 && <Requests requests={requests} />}
        {assessment.finishedAt === null ? <OpenYet assessmentId={assessment.assessmentId} /> : <Ask view={view} typed={typed} state={state} />}
      </>
    ),
  })
}

function OpenYet({ assessmentId }: { readonly assessmentId: string }): ReactNode {
  return (
    <>
      <p>{words.openYet}</p>
      <p>
        <a href={href(paths.assessment, { assessment: assessmentId })}>{words.goOn}</a>
      </p>
    </>
  )
}

function Requests({ requests }: { readonly requests: readonly RequestLine[] }): ReactNode {
  const { who, stands, asked } = words.columns
  const rows = requests.map(({ verification: { assessmentId, verificationId, askedAt }, supervisorName, stands: standing }) => [
    <a key="who" href={href(paths.ownVerification, { assessment: assessmentId, verification: verificationId })}>{nameText(supervisorName)}</a>,
    standsWords[standing],
    dateText(londonDay(askedAt)),
  ])
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.asked}</h2>
      <DataTable caption={words.askedCaption} isCaptionHidden columns={[{ heading: who }, { heading: stands }, { heading: asked }]} rows={rows} />
    </>
  )
}

function Ask({ view: { assessment, supporters, askable }, typed, state: { problems, from } }: Omit<AskPageModel, 'done'>): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.whatHeading}</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.sees}</p>
      <p>{words.withdraw}</p>
      <p>{words.noAppraisal}</p>
      {askable.length === 0 ? (
        <p>{supporters.length === 0 ? words.nobody : words.everybody}</p>
      ) : (
        <PlainForm action={href(paths.verificationAsk, { assessment: assessment.assessmentId })} from={from} buttons={[{ text: words.button }]}>
          <RadioQuestion name="supervisor" legend={words.whoHeading} hint={words.whoHint} value={askable.length === 1 ? (askable[0]?.personId ?? '') : typed.supervisorId} choices={askable.map((one) => ({ value: one.personId, text: one.name, hint: kindText(one) }))} {...problemAt(problems, 'supervisor')} />
          <LongText id="message" name="message" label={words.message} hint={words.messageHint} value={typed.message} {...problemAt(problems, 'message')} />
        </PlainForm>
      )}
      <p>
        <a href={href(paths.ownSupervisor)}>{supporters.length === 0 ? words.first : words.other}</a>
      </p>
    </>
  )
}

function kindText({ kinds }: Supporter): string {
  const [first] = kinds
  return first === undefined || (kinds.includes('supervisor') && kinds.includes('line-manager')) ? words.bothKinds : words.kinds[first]
}

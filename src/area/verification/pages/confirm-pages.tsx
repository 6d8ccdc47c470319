import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { Bullets, DataTable, FieldlessForm, type FormOrigin, type FormState, LongText, Notice, PlainForm, RadioQuestion, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import { countApart } from '../rules/compare.ts'
import { standsUntil } from '../rules/days.ts'
import { type SharedCapability, nearAndOpen, saidAtText, standingsText } from '../rules/shared.ts'
import type { SharedRequest, TypedConfirmation } from '../service/confirm.ts'
import { comparisonWords } from '../words/comparison.ts'
import { rateWords } from '../words/asked.ts'
import { confirmWords as words } from '../words/confirm.ts'
import { Behaviours } from './comparison.tsx'
import { framed } from './frame.tsx'

/** What all these pages have. */
interface OfRequest {
  readonly request: SharedRequest
  /** What stood here changed since the form was drawn. */
  readonly isChanged: boolean
}

function backOf({ verification: { verificationId }, personName }: SharedRequest) {
  return { text: words.back(nameText(personName)), href: href(paths.verification, { verification: verificationId }) }
}

/** One capability with both views, and the supervisor's word on it. */
export function capabilityPage({ request, capability, typed, state, isChanged }: OfRequest & { readonly capability: SharedCapability; readonly typed: Pick<TypedConfirmation, 'outcome' | 'comment'>; readonly state: FormState }): string {
  const { verification: { verificationId }, comparison } = request
  const { place, name, behaviours, mark, confirmation, standing } = capability
  const progress = rateWords.caption(place, comparison.capabilities.length)
  return framed({
    title: name,
    caption: progress,
    windowTitle: words.windowTitle(name, progress, nameText(request.personName)),
    isUnsaved: isChanged,
    answer: words.answer,
    wayBack: backOf(request),
    problems: state.problems,
    children: (
      <>
        {isChanged && <Notice>{words.changed}</Notice>}
        <Behaviours behaviours={behaviours} reader="supervisor" />
        {standing !== 'open' && <p>{comparisonWords.standing[standing]}.</p>}
        <p>{words.notTheSame}</p>
        <PlainForm action={href(paths.verificationCapability, { verification: verificationId, place: String(place) })} from={state.from} carried={{ mark: [mark], 'said-at': [saidAtText(confirmation)] }} buttons={[{ text: words.save }]}>
          <RadioQuestion name="outcome" legend={words.question} value={typed.outcome} choices={outcomeChoices} {...problemAt(state.problems, 'outcome')} />
          <LongText id="comment" name="comment" label={words.comment} hint={words.commentHint} value={typed.comment} {...problemAt(state.problems, 'comment')} />
        </PlainForm>
      </>
    ),
  })
}

const outcomeChoices = (['confirmed', 'not-confirmed'] as const).map((outcome) => ({ value: outcome, ...words.outcomes[outcome] }))

/** Every capability that can be confirmed at once. */
export function confirmNearPage({ request, from, isChanged }: OfRequest & { readonly from: FormOrigin }): string {
  const { verification: { verificationId }, comparison } = request
  const near = nearAndOpen(comparison)
  return framed({
    title: words.nearTitle,
    isUnsaved: isChanged,
    answer: near.length === 0 ? words.nearNone : words.nearAnswer,
    wayBack: backOf(request),
    children: (
      <>
        {isChanged && <Notice>{words.nearChanged}</Notice>}
        <p>{words.nearMeans}</p>
        <p>{words.nearWhich}</p>
        {near.length > 0 && (
          <>
            <NearTable near={near} />
            <PlainForm action={href(paths.verificationConfirm, { verification: verificationId })} from={from} carried={{ capability: near.map(({ itemId }) => itemId), mark: near.map(({ mark }) => mark) }} buttons={[{ text: words.nearButton(near.length) }]} />
          </>
        )}
      </>
    ),
  })
}

function NearTable({ near }: { readonly near: readonly SharedCapability[] }): ReactNode {
  const { capability, same, oneStep } = words.nearColumns
  const rows = near.map((one) => {
    const counts = countApart([one])
    return [one.name, counts.same, counts['one-step']]
  })
  return <DataTable caption={words.nearCaption} columns={[{ heading: capability }, { heading: same, isNumber: true }, { heading: oneStep, isNumber: true }]} rows={rows} />
}

/** Signs off what is confirmed: for what it stands and for what not is said before. */
export function signOffPage({ request, today, comment, state, isChanged }: OfRequest & { readonly today: CalendarDate; readonly comment: string; readonly state: FormState }): string {
  const { verification: { verificationId }, personName, comparison } = request
  const isConfirmed = ({ standing }: SharedCapability) => standing === 'confirmed'
  return framed({
    title: words.signOffTitle(nameText(personName)),
    isUnsaved: isChanged,
    answer: words.signOffAnswer(dateText(standsUntil(today))),
    wayBack: backOf(request),
    problems: state.problems,
    children: (
      <>
        {isChanged && <Notice>{words.signOffChanged}</Notice>}
        <Part heading={words.standsFor} capabilities={comparison.capabilities.filter(isConfirmed)} />
        <Part heading={words.notFor} capabilities={comparison.capabilities.filter((one) => !isConfirmed(one))} />
        <FieldlessForm id="sign-off" problems={state.problems}>
          <PlainForm action={href(paths.verification, { verification: verificationId })} from={state.from} carried={{ do: ['sign-off'], version: [String(state.version)], mark: [standingsText(comparison)] }} buttons={[{ text: words.signOffButton }]}>
            <LongText id="comment" name="comment" label={words.overall} hint={words.overallHint} value={comment} {...problemAt(state.problems, 'comment')} />
          </PlainForm>
        </FieldlessForm>
      </>
    ),
  })
}

function Part({ heading, capabilities }: { readonly heading: string; readonly capabilities: readonly SharedCapability[] }): ReactNode {
  if (capabilities.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <Bullets lines={capabilities.map(({ name, standing }) => (standing === 'confirmed' ? name : `${name}: ${lower(comparisonWords.standing[standing])}`))} />
    </>
  )
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

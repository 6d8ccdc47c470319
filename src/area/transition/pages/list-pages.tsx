import type { ReactNode } from 'react'
import { Bullets, DataTable, DetailsTable, type FormState, Paragraphs, PlainForm, RadioQuestion, type TableModel, dateText, numberText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import { professionWords, professions, settingWords, settings } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'
import { stateOf } from '../rules/state.ts'
import type { Listed } from '../service/list.ts'
import type { SuggestedStart } from '../service/begin.ts'
import type { ComingHolding } from '../service/transition-store.ts'
import { homeWords, listWords as words, registerWords } from '../words/lists.ts'
import { ownWords } from '../words/own-start.ts'
import { alertWords, stateWords } from '../words/states.ts'
import { framed } from './frame.tsx'

function named(names: Names, id: string): string {
  const name = nameBehind(names, id)
  return name === null ? '' : nameText(name)
}

/** Those whom a line manager or an OD lead sees, and starts for which nothing is entered. */
export function listPage({ listed, starts, names, said, mayChangeTasks }: { readonly listed: readonly Listed[]; readonly starts: readonly ComingHolding[]; readonly names: Names; readonly said: string | null; readonly mayChangeTasks: boolean }): string {
  const [toSee, others] = [listed.filter(({ alerts }) => alerts.length > 0), listed.filter(({ alerts }) => alerts.length === 0)]
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.home) },
    said,
    children: (
      <>
        {starts.length > 0 && <Starts starts={starts} names={names} />}
        {listed.length === 0 && <p>{words.none}</p>}
        {toSee.length > 0 && <DataTable {...tableOf(words.caption, toSee, names)} />}
        {others.length > 0 && <DetailsTable summary={words.others(countOf(others.length))} table={tableOf(words.noOther, others, names)} />}
        {mayChangeTasks && <p><a href={href(paths.transitionTasks)}>{words.tasks}</a></p>}
        <div className="ek-reading">
          <h2 className="nhsuk-heading-s">{words.howEnterHeading}</h2>
          <Bullets lines={words.howEnter} />
        </div>
      </>
    ),
  })
}

function Starts({ starts, names }: { readonly starts: readonly ComingHolding[]; readonly names: Names }): ReactNode {
  const rows = starts.map(({ holdingId, personId, post, startsOn }) => {
    const name = named(names, personId)
    return [name, post, dateText(startsOn), <a key="enter" href={href(paths.transitionNew, {}, { holding: holdingId })}>{words.register(name)}</a>]
  })
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.suggested}</h2>
      <p className="ek-reading">{words.suggestedWhy}</p>
      <DataTable caption={words.startCaption} columns={Object.values(words.startColumns).map((heading) => ({ heading }))} rows={rows} />
    </>
  )
}

function countOf(people: number): string {
  return people === 1 ? homeWords.onePerson : homeWords.people(numberText(people, { decimals: 0 }))
}

function tableOf(caption: string, listed: readonly Listed[], names: Names): TableModel {
  const rows = listed.map(({ seen: { transition, post }, state, alerts }) => [
    <a key="who" href={href(paths.transition, { transition: transition.transitionId })}>{named(names, transition.personId)}</a>,
    post ?? (transition.postWords === '' ? words.noPost : transition.postWords),
    stateWords[state],
    dateText(transition.startsOn),
    transition.agreedUntil === null ? words.noDay : dateText(transition.agreedUntil),
    alerts.length === 0 ? words.nothing : alerts.map((alert) => alertWords[alert]).join('; '),
  ])
  return { caption, columns: Object.values(words.columns).map((heading) => ({ heading })), rows }
}

/** The two questions with which a start of the staff record is entered; or, where the person has begun it already, that it is joined. */
export function registerPage({ start: { holding, entered }, name, typed, state: { from, problems } }: { readonly start: SuggestedStart; readonly name: string; readonly typed: { readonly profession: string; readonly setting: string }; readonly state: FormState }): string {
  const day = dateText(holding.startsOn)
  return framed({
    title: registerWords.title(name),
    answer: entered === null ? registerWords.answer(holding.post, day) : registerWords.joinAnswer(holding.post, day),
    wayBack: { text: registerWords.back, href: href(paths.transitions) },
    problems,
    children: (
      <div className="ek-reading">
        {entered !== null && <Paragraphs lines={[registerWords.enteredAlready(name, dateText(entered.enteredOn), dateText(entered.startsOn)), registerWords.join]} />}
        <p>{registerWords.sees}</p>
        <PlainForm action={href(paths.transitionNew)} from={from} carried={{ holding: [holding.holdingId] }} buttons={[{ text: entered === null ? registerWords.button : registerWords.joinButton }]}>
          {entered === null && <About typed={typed} problems={problems} />}
        </PlainForm>
      </div>
    ),
  })
}

function About({ typed, problems }: { readonly typed: { readonly profession: string; readonly setting: string }; readonly problems: FormState['problems'] }): ReactNode {
  return (
    <>
      <RadioQuestion name="profession" legend={registerWords.profession} value={typed.profession} choices={professions.map((value) => ({ value, text: professionWords[value] }))} {...problemAt(problems, 'profession')} />
      <RadioQuestion name="setting" legend={registerWords.setting} value={typed.setting} choices={settings.map((value) => ({ value, text: settingWords[value] }))} {...problemAt(problems, 'setting')} />
    </>
  )
}

/** One's own, and the way to begin one. */
export function ownListPage({ own, today, planFacts, said, state: { from } }: { readonly own: readonly { readonly transition: Transition; readonly post: string | null; readonly what: string }[]; readonly today: Parameters<typeof stateOf>[1]; readonly planFacts: string | null; readonly said: string | null; readonly state: FormState }): string {
  const rows = own.map(({ transition, post, what }) => [
    <a key="what" href={href(paths.transition, { transition: transition.transitionId })}>{what}</a>,
    post ?? ownWords.noPost,
    stateWords[stateOf(transition, today)],
    dateText(transition.startsOn),
  ])
  return framed({
    title: ownWords.title,
    answer: ownWords.answer,
    wayBack: { text: ownWords.home, href: href(paths.home) },
    said,
    children: (
      <>
        {own.length > 0 && <DataTable caption={ownWords.caption} columns={Object.values(ownWords.columns).map((heading) => ({ heading }))} rows={rows} />}
        <h2 className="nhsuk-heading-m">{own.some(({ transition }) => transition.endedOn === null) ? ownWords.beginAnother : ownWords.begin}</h2>
        <div className="ek-reading">
          <p><a href={href(paths.ownTransition, {}, { ask: 'start' })}>{ownWords.enter}</a></p>
          <p>{ownWords.enterWhy}</p>
          <h3 className="nhsuk-heading-s">{ownWords.fromPlan}</h3>
          {planFacts === null ? (
            <>
              <p>{ownWords.noPlan}</p>
              <ul className="nhsuk-list">
                <li><a href={href(paths.steppingUp)}>{ownWords.makePlan}</a></li>
                <li><a href={href(paths.ownPlan)}>{ownWords.takeIn}</a></li>
              </ul>
            </>
          ) : (
            <>
              <p>{ownWords.fromPlanWhat(planFacts)}</p>
              <p>{ownWords.fromPlanSees}</p>
              <PlainForm action={href(paths.ownTransition)} from={from} buttons={[{ text: ownWords.fromPlanButton }]} />
            </>
          )}
        </div>
      </>
    ),
  })
}

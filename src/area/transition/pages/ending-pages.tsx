import type { ReactNode } from 'react'
import { addDays } from '../../../kernel/calendar-date.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { Bullets, DateQuestion, type FormOrigin, type FormState, LongText, NextSteps, Paragraphs, PlainForm, RadioQuestion, StatusList, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Ending, type Transition, endings } from '../records.ts'
import { endingTasks } from '../rules/ending-tasks.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { endingHint, endingName, endingText, endingWords as words } from '../words/ending.ts'
import { endWords } from '../words/deeds.ts'
import { framed } from './frame.tsx'
import { pathOf, taskLine, whoIs } from './transition-page.tsx'

/** Where the page of the ending is. */
export function endingPath({ transition: { transitionId } }: Pick<OpenedTransition, 'transition'>, query: Readonly<Record<string, string>> = {}): string {
  return href(paths.transitionEnding, { transition: transitionId }, query)
}

function isBegun({ startsOn, endedOn }: Transition): boolean {
  return endedOn !== null && endedOn > startsOn
}

/** What is said of an ending in one sentence. */
export function endingSentence(transition: Transition, ending: Ending): string {
  const name = endingName(transition.kind, ending)
  return transition.endedOn !== null && isBegun(transition) ? words.how(name, dateText(addDays(transition.endedOn, -1))) : words.calledOff(name)
}

/** How it ended: for the person what they keep and what to do now, for who supports them what is owed. */
export function endingPage({ opened, ending, said, from }: { readonly opened: OpenedTransition; readonly ending: Ending; readonly said: string | null; /** Null when it cannot be taken back any more. */ readonly from: FormOrigin | null }): string {
  const { transition, relation } = opened
  const text = endingText(transition, ending, isBegun(transition))
  return framed({
    title: relation.isOwn ? text.heading : words.titleOther(whoIs(opened, transition.personId)),
    answer: relation.isOwn ? text.lead : endingSentence(transition, ending),
    wayBack: { text: words.back, href: pathOf(opened) },
    said,
    children: (
      <>
        <div className="ek-reading">
          {relation.isOwn && <p>{endingSentence(transition, ending)}</p>}
          <Reason reason={transition.endingReason} />
          {relation.isOwn ? <ForThem text={text} /> : <ForManager transition={transition} ending={ending} />}
        </div>
        <Tasks opened={opened} ending={ending} />
        {from !== null && <TakeBack opened={opened} from={from} />}
        {relation.isOwn && <NextSteps links={waysOn(ending)} />}
      </>
    ),
  })
}

function Reason({ reason }: { readonly reason: string }): ReactNode {
  if (reason === '') return null
  return (
    <>
      <h2 className="nhsuk-heading-s">{words.reason}</h2>
      <p>{reason}</p>
    </>
  )
}

function ForThem({ text }: { readonly text: ReturnType<typeof endingText> }): ReactNode {
  const parts: readonly (readonly [string, readonly string[]])[] = [[words.keep, [text.keep, words.keepHere]], [words.post, text.post], [words.talk, text.talk], [words.paths, text.paths]]
  return parts.map(([heading, lines]) => (
    <section key={heading}>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Paragraphs lines={lines} />
    </section>
  ))
}

function ForManager({ transition, ending }: { readonly transition: Transition; readonly ending: Ending }): ReactNode {
  const { appointed, calledOff, lines } = words.forManager
  const owed = ending === 'appointed' ? appointed : isBegun(transition) ? lines : calledOff
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.forManager.heading}</h2>
      <Bullets lines={owed} />
    </section>
  )
}

function Tasks({ opened, ending }: { readonly opened: OpenedTransition; readonly ending: Ending }): ReactNode {
  const tasks = isBegun(opened.transition) || opened.transition.kind === 'preparing' ? endingTasks(opened.stages, ending) : []
  if (tasks.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.tasks}</h2>
      <p className="ek-reading">{opened.relation.isOwn ? words.tasksWhy : words.tasksWhyOther}</p>
      <StatusList name="ending" tasks={tasks.map((task) => taskLine(opened, task))} />
    </>
  )
}

function TakeBack({ opened, from }: { readonly opened: OpenedTransition; readonly from: FormOrigin }): ReactNode {
  return (
    <section className="ek-reading ek-screen-only">
      <h2 className="nhsuk-heading-s">{words.takeBack}</h2>
      <p>{words.takeBackWhy}</p>
      <PlainForm action={endingPath(opened)} from={from} carried={{ do: ['take-back'], version: [String(opened.transition.version)] }} buttons={[{ text: words.takeBackButton, isSecondary: true }]} />
    </section>
  )
}

function waysOn(ending: Ending): readonly { readonly text: string; readonly href: string }[] {
  const { record, start, charter } = words.next
  const appointed = [{ text: start, href: href(paths.ownTransition, {}, { ask: 'start' }) }, { text: charter, href: href(paths.roleCharters) }]
  return [...(ending === 'appointed' ? appointed : []), { text: record, href: href(paths.developmentRecord) }, { text: words.aboutMe, href: href(paths.aboutMe) }]
}

/** The form that ends it. */
export function endPage({ opened, state: { from, problems }, typed }: { readonly opened: OpenedTransition; readonly state: FormState; readonly typed: { readonly ending: string; readonly lastDay: TypedDate; readonly reason: string } }): string {
  const { kind, version } = opened.transition
  return framed({
    title: words.titleForm,
    answer: endWords.answer,
    wayBack: { text: words.back, href: pathOf(opened) },
    problems,
    children: (
      <div className="ek-reading">
        <PlainForm action={endingPath(opened)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: endWords.button }]}>
          <RadioQuestion name="ending" legend={endWords.how} value={typed.ending} choices={endings.map((ending) => ({ value: ending, text: endingName(kind, ending), hint: endingHint(kind, ending) }))} {...problemAt(problems, 'ending')} />
          <DateQuestion name="last" legend={endWords.lastDay} hint={endWords.lastDayHint} value={typed.lastDay} {...problemAt(problems, 'last-day')} />
          <LongText id="reason" name="reason" label={endWords.reason} hint={endWords.reasonHint} value={typed.reason} {...problemAt(problems, 'reason')} />
        </PlainForm>
      </div>
    ),
  })
}

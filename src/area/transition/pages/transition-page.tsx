import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { KeyFacts, Notice, StatusList, type StatusTask, Warning, dateText, numberText } from '../../../platform/design/index.ts'
import { addDays } from '../../../kernel/calendar-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SupportKind, type Supporter, nameBehind, nameText } from '../../people/index.ts'
import type { CharterLink } from '../../role-charter/index.ts'
import { type Matter, type ShownStage, kindWords, matterWords, matters, stageName } from '../../stepping-up/index.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { taskText } from '../rules/task-text.ts'
import { isOwnTask } from '../rules/template.ts'
import { endingName } from '../words/ending.ts'
import { pageWords as words } from '../words/page.ts'
import { alertHowWords, alertWords, startedByWords, stateWords } from '../words/states.ts'
import { templateWords } from '../words/template.ts'
import { CalendarPart, type CalendarState } from './calendar-pages.tsx'
import { framed } from './frame.tsx'
import { NextOpen } from './next-open.tsx'
import { WaysOn } from './ways-on.tsx'

/** Where a page of a transition is, with what it asks. */
export function pathOf({ transition: { transitionId } }: Pick<OpenedTransition, 'transition'>, query: Readonly<Record<string, string>> = {}): string {
  return href(paths.transition, { transition: transitionId }, query)
}

/** Who is behind an id, in words. */
export function whoIs({ names }: Pick<OpenedTransition, 'names'>, id: string | null): string {
  const name = nameBehind(names, id)
  return name === null ? words.somebody : nameText(name)
}

/** What the page of a transition is drawn from. */
export interface TransitionPageModel {
  readonly opened: OpenedTransition
  readonly said: string | null
  /** Null for everybody but the person. */
  readonly calendar: CalendarState | null
  /** Null where the charter of the post is not for the viewer. */
  readonly charter: CharterLink | null
  /** Who stands by the person today. */
  readonly supporters: readonly Supporter[]
}

/** A transition: what is known, what is agreed, and what to do when. */
export function transitionPage({ opened, said, calendar, charter, supporters }: TransitionPageModel): string {
  const { transition, relation, state } = opened
  const name = whoIs(opened, transition.personId)
  const { ending } = transition
  return framed({
    title: relation.isOwn ? words.titleOwn : words.title(name),
    answer: ending !== null ? `${stateWords.ended}: ${endingName(transition.kind, ending)}.` : words.standing(stateWords[state], dateText(transition.startsOn), transition.startsOn > opened.today),
    wayBack: relation.isOwn ? { text: words.backOwn, href: href(paths.ownTransition) } : { text: words.back, href: href(paths.transitions) },
    said,
    children: (
      <>
        {said !== null && relation.isOwn && ending === null && <NextOpen opened={opened} pathTo={(query) => pathOf(opened, query)} />}
        {ending !== null && <p><a href={href(paths.transitionEnding, { transition: transition.transitionId })}>{words.toEnding}</a></p>}
        {ending === null && opened.postEndedOn !== null && opened.postEndedOn > transition.startsOn && <Notice>{words.postOver(dateText(addDays(opened.postEndedOn, -1)))}</Notice>}
        {!relation.isOwn && <SeeTo opened={opened} />}
        <Facts opened={opened} charter={charter} supporters={supporters} />
        <p className="ek-reading">{relation.isOwn ? words.seesOwn : words.sees(name)}</p>
        <h2 className="nhsuk-heading-m">{words.matters}</h2>
        {ending === null ? (
          <>
            <p className="ek-reading">{words.mattersWhy}</p>
            <StatusList name="matter" tasks={matters.map((matter) => matterTask(opened, matter))} />
          </>
        ) : (
          <KeyFacts facts={matters.map((matter) => ({ name: matterWords[matter], value: matterHint(opened, matter) }))} />
        )}
        <h2 className="nhsuk-heading-m">{words.stages}</h2>
        {ending !== null && <p className="ek-reading">{words.stagesOver}</p>}
        <Stages opened={opened} />
        {relation.isOwn && <WaysOn />}
        {calendar !== null && <CalendarPart opened={opened} calendar={calendar} />}
      </>
    ),
  })
}

/** The stage to do next stands open, the others behind their names; on paper all are. */
function Stages({ opened }: { readonly opened: OpenedTransition }): ReactNode {
  const { stages, next, transition } = opened
  const open = stages.some(({ stage }) => stage === next) ? next : stages[0]?.stage
  return (
    <Details.ExpanderGroup>
      {stages.map((stage) => (
        <Details key={stage.stage} id={stage.stage} expander open={stage.stage === open} className="ek-stage ek-details--printed">
          <Details.Summary>
            {stageName(stage, transition.kind)}
            <span className="nhsuk-u-visually-hidden">, </span>
            <span className="ek-stage__status">{transition.ending === null ? words.stageStatus(stage.doneCount, stage.tasks.length) : words.stageOver(stage.doneCount)}</span>
          </Details.Summary>
          <Details.Text>
            <StatusList name={stage.stage} tasks={stage.tasks.map((task) => taskLine(opened, task))} />
          </Details.Text>
        </Details>
      ))}
    </Details.ExpanderGroup>
  )
}

function SeeTo({ opened: { alerts } }: { readonly opened: OpenedTransition }): ReactNode {
  if (alerts.length === 0) return null
  return (
    <Warning heading={words.seeTo}>
      {alerts.map((alert) => (
        <p key={alert}>{`${alertWords[alert]}. ${alertHowWords[alert]}`}</p>
      ))}
    </Warning>
  )
}

/** The line managers of today, and those of posts that begin later. */
function managerRows(supporters: readonly Supporter[]): readonly (readonly [string, string])[] {
  const row = (name: string, kind: SupportKind) => {
    const found = supporters.filter(({ kinds }) => kinds.includes(kind))
    return found.length === 0 ? [] : [[name, found.map((one) => one.name).join(', ')] as const]
  }
  return [...row(words.factNames.manager, 'line-manager'), ...row(words.factNames.comingManager, 'coming-line-manager')]
}

function Facts({ opened, charter, supporters }: Pick<TransitionPageModel, 'opened' | 'charter' | 'supporters'>): ReactNode {
  const { transition, post, state, isMentorHere, relation } = opened
  const { state: stateName, kind, post: postName, from, until, ended, mentor, by } = words.factNames
  const mentorName = transition.mentorId === null ? (transition.ending === null ? words.noMentor : words.noMentorThen) : isMentorHere ? whoIs(opened, transition.mentorId) : words.mentorLeft(whoIs(opened, transition.mentorId))
  const lastDay = transition.endedOn === null ? null : dateText(addDays(transition.endedOn, -1))
  const mayChange = transition.endedOn === null
  const mayAgreeUntil = mayChange && transition.kind !== 'preparing' && !(relation.isOwn && transition.startedBy === 'employer')
  const rows: (readonly [string, string])[] = [
    [stateName, stateWords[state]],
    [kind, kindWords[transition.kind]],
    [postName, post ?? (transition.postWords === '' ? words.noPost : relation.isOwn ? transition.postWords : words.ownWords(transition.postWords))],
    [from, dateText(transition.startsOn)],
    [until, transition.agreedUntil === null ? words.noDay : dateText(transition.agreedUntil)],
    ...(lastDay === null ? [] : [[ended, lastDay] as const]),
    ...managerRows(supporters),
    [mentor, mentorName],
    [by, startedByWords[transition.startedBy]],
  ]
  return (
    <>
      <KeyFacts facts={rows.map(([name, value]) => ({ name, value }))} />
      {(mayChange || charter !== null) && (
        <ul className="nhsuk-list ek-screen-only">
          {charter !== null && <li><a href={charter.href}>{words.charter[charter.kind]}</a></li>}
          {mayChange && <li><a href={pathOf(opened, { ask: 'mentor' })}>{transition.mentorId === null ? words.nameMentor : words.changeMentor}</a></li>}
          {mayAgreeUntil && <li><a href={pathOf(opened, { ask: 'until' })}>{words.changeUntil}</a></li>}
          {mayChange && <li><a href={href(paths.transitionEnding, { transition: transition.transitionId })}>{words.toEnd}</a></li>}
        </ul>
      )}
    </>
  )
}

function matterTask(opened: OpenedTransition, matter: Matter): StatusTask {
  const isAgreed = opened.agreed.some((one) => one.matter === matter)
  return { text: matterWords[matter], hint: matterHint(opened, matter), state: { kind: isAgreed ? 'completed' : 'incomplete' }, href: pathOf(opened, { matter }) }
}

/** What is agreed, and by whom it was said; of what has ended, only what was. */
function matterHint(opened: OpenedTransition, matter: Matter): string {
  const agreed = opened.agreed.find((one) => one.matter === matter)
  if (agreed === undefined) return opened.transition.ending === null ? words.matterOpen : words.matterNever
  const { weeklyHours } = agreed
  const hours = weeklyHours === null ? '' : ` ${words.hours(numberText(weeklyHours, { decimals: 1 }))}.`
  return `${words.matterSaid(dateText(agreed.agreedOn), whoIs(opened, agreed.saidById))}.${hours} ${agreed.note}`.trim()
}

/** A task as a line of a list: its first sentence leads to it, the rest is a hint, then the note. One of the organisation's own says so. */
export function taskLine(opened: OpenedTransition, { id, text, isDone }: ShownStage['tasks'][number]): StatusTask {
  const kept = opened.tasks.find(({ taskId }) => taskId === id)?.note ?? ''
  const { first, rest } = taskText(text)
  const hint = [rest, isOwnTask(id) ? templateWords.ofOrganisation : '', kept === '' ? '' : words.noted(kept)].filter((part) => part !== '').join(' ')
  return { text: first, ...(hint === '' ? {} : { hint }), state: { kind: isDone ? 'completed' : opened.transition.ending === null ? 'incomplete' : 'optional' }, href: pathOf(opened, { task: id }) }
}

import type { ReactNode } from 'react'
import type { ChangeVerdict } from '../../../engine/spc/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, KeyFacts, type Link, NextSteps, PageHeading, ProcessIcons, dateText, domainWords, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { formatOf, pointDayText, withUnitBesideName } from '../../measure/index.ts'
import type { Improvement, Member } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import { pointsSince } from '../rules/answer-question.ts'
import { driverTree } from '../rules/driver-tree.ts'
import { presentMembers } from '../rules/members.ts'
import type { FollowedMeasure, ImprovementView } from '../service/see-improvement.ts'
import { aimText } from '../words/aim-text.ts'
import { type Done, improvementWords as words } from '../words/improvement.ts'
import { memberWords, shortPartWords, stateWords } from '../words/states.ts'
import { verdictNames } from '../words/question.ts'
import { DriverList } from './driver-diagram.tsx'
import { IdeaTable } from './idea-pages.tsx'
import { Written, improvementFrame } from './frame.tsx'
import { NextStepText } from './next-step-text.tsx'

export interface ImprovementPageModel {
  readonly view: ImprovementView
  /** What the data say to the questions, by their ids. */
  readonly verdicts: ReadonlyMap<string, ChangeVerdict>
  readonly nameOf: (personId: string) => string
  readonly viewerId: string
  readonly today: CalendarDate
  readonly done: Done | null
}

/** One improvement: where it stands, and what comes next. */
export function improvementPage(model: ImprovementPageModel): string {
  const { view, done, today } = model
  const { improvement } = view
  return improvementFrame({
    title: improvement.title,
    done,
    content: (
      <>
        <PageHeading heading={improvement.title} answer={aimText(improvement.aim, view.aimMeasure) ?? words.noAim} />
        <Facts view={view} today={today} />
        <h2 className="nhsuk-heading-m">{words.nextHeading}</h2>
        <NextStepText view={view} />
        {improvement.why !== '' && (
          <div className="ek-reading">
            <h2 className="nhsuk-heading-m">{words.whyHeading}</h2>
            <Written text={improvement.why} />
          </div>
        )}
        <h2 className="nhsuk-heading-m">{words.measuresHeading}</h2>
        <Measures measures={view.measures} />
        <h2 className="nhsuk-heading-m">{words.driversHeading}</h2>
        <Drivers view={view} />
        <h2 className="nhsuk-heading-m">{words.ideasHeading}</h2>
        {view.ideas.length === 0 ? <p>{words.ideasNone}</p> : <IdeaTable improvement={improvement} ideas={view.ideas} drivers={view.drivers} cycles={view.cycles} />}
        <h2 className="nhsuk-heading-m">{words.questionsHeading}</h2>
        <Questions view={view} verdicts={model.verdicts} />
        <h2 className="nhsuk-heading-m">{words.peopleHeading}</h2>
        <People {...model} />
        <NextSteps links={linksOf(model)} />
      </>
    ),
  })
}

function Facts({ view: { improvement, unitPath, aimMeasure }, today }: Pick<ImprovementPageModel, 'view' | 'today'>): ReactNode {
  const facts = [
    { name: words.facts.unit, value: unitPath },
    { name: words.facts.state, value: stateOf(improvement, today) },
    ...(improvement.startedOn === null ? [] : [{ name: words.facts.since, value: dateText(improvement.startedOn) }]),
    ...(aimMeasure === null ? [] : [{ name: words.facts.measure, value: aimMeasure.name }]),
  ]
  return <KeyFacts facts={facts} />
}

function stateOf({ state, endedOn, aim }: Improvement, today: CalendarDate): string {
  if ((state === 'finished' || state === 'stopped') && endedOn !== null) return words.ended[state](dateText(endedOn))
  return aim.by !== null && aim.by < today ? `${stateWords[state]}. ${words.overdue(dateText(aim.by))}` : stateWords[state]
}

/** The last value that is there, with its day. */
function lastText({ measure, judged: { points }, series: { observations } }: Pick<FollowedMeasure, 'measure' | 'judged' | 'series'>): string {
  const at = points.findLastIndex(({ value }) => value !== null)
  const [value, day] = [points[at]?.value ?? null, observations[at]?.day]
  return value === null || day === undefined ? words.noValue : words.onDay(withUnitBesideName(measure, numberText(value, formatOf(measure))), pointDayText(day, measure))
}

/** The measures with the icons that they have everywhere. */
export function Measures({ measures }: { readonly measures: readonly FollowedMeasure[] }): ReactNode {
  if (measures.length === 0) return <p>{words.measuresNone}</p>
  return (
    <DataTable
      caption={words.measuresCaption}
      isCaptionHidden
      columns={Object.values(words.measureColumns).map((heading) => ({ heading }))}
      rows={measures.map(({ measure, part, judged, series }) => [
        <a key="name" href={href(paths.measure, { measure: measure.measureId })}>
          {measure.name}
        </a>,
        shortPartWords[part],
        lastText({ measure, judged, series }),
        <ProcessIcons key="icons" variation={judged.variation} assurance={judged.assurance} />,
      ])}
    />
  )
}

function Drivers({ view: { improvement, drivers, ideas } }: Pick<ImprovementPageModel, 'view'>): ReactNode {
  return (
    <>
      {drivers.length === 0 ? <p>{words.driversNone}</p> : <DriverList tree={driverTree(drivers, ideas.filter(({ driverId }) => driverId !== null))} changeHref={null} />}
      <p>
        <a href={href(paths.improvementDrivers, { improvement: improvement.improvementId })}>{words.driversLink}</a>
      </p>
    </>
  )
}

/** What is asked of the data, with the verdicts; what they rest on stands on the pages of the questions. */
function Questions({ view: { improvement, questions, measures }, verdicts }: Pick<ImprovementPageModel, 'view' | 'verdicts'>): ReactNode {
  if (questions.length === 0) return <p>{words.questionsNone}</p>
  return (
    <ul className="ek-choices">
      {questions.map((question) => {
        const followed = measures.find(({ measure }) => measure.measureId === question.measureId)
        const verdict = verdicts.get(question.questionId)
        const values = words.questionValues(followed === undefined ? 0 : pointsSince(question, followed.series))
        return (
          <li key={question.questionId}>
            <a href={href(paths.improvementQuestion, { improvement: improvement.improvementId, question: question.questionId })}>{words.questionOf(followed?.measure.name ?? words.unfollowed, dateText(question.changeOn))}</a>
            <span className="ek-note">{question.withdrawn !== null ? words.questionWithdrawn : verdict === undefined ? values : words.questionVerdict(verdictNames[verdict], values)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function People({ view, nameOf, viewerId }: ImprovementPageModel): ReactNode {
  const members = presentMembers(view.members)
  const isMember = members.some(({ personId }) => personId === viewerId)
  return (
    <>
      <DataTable
        caption={words.peopleCaption}
        isCaptionHidden
        columns={Object.values(words.peopleColumns).map((heading) => ({ heading }))}
        rows={members.map((member) => [<Somebody key="name" member={member} name={nameOf(member.personId)} isSeen={isMember} />, memberWords[member.part], dateText(member.joinedOn)])}
      />
      {isMember && <p className="ek-note">{words.learnt}</p>}
    </>
  )
}

function Somebody({ member: { learning, learningDomain }, name, isSeen }: { readonly member: Member; readonly name: string; readonly isSeen: boolean }): ReactNode {
  return (
    <>
      {name}
      {isSeen && learning !== '' && (
        <span className="ek-note">
          {learning}
          {learningDomain !== null && ` (${domainWords[learningDomain]})`}
        </span>
      )}
    </>
  )
}

function linksOf({ view: { improvement, isKept, members }, viewerId }: ImprovementPageModel): readonly Link[] {
  const own = { improvement: improvement.improvementId }
  const atWork = isAtWork(improvement)
  const learning = presentMembers(members).some(({ personId }) => personId === viewerId) ? [{ text: words.links.learning, href: href(paths.improvementLearning, own) }] : []
  const story = atWork ? [] : [{ text: words.links.story, href: href(paths.improvementStory, own) }]
  const reopen = isKept && !atWork ? [{ text: words.links.reopen, href: href(paths.improvementEnd, own) }] : []
  const keep = isKept && atWork ? keepLinks(own) : []
  return [...story, ...reopen, ...keep, ...learning, { text: words.crumb, href: href(paths.improvements) }]
}

function keepLinks(own: { readonly improvement: string }): readonly Link[] {
  return [
    { text: words.links.aim, href: href(paths.improvementAim, own) },
    { text: words.links.measures, href: href(paths.improvementMeasures, own) },
    { text: words.links.ideas, href: href(paths.improvementIdeas, own) },
    { text: words.links.ask, href: href(paths.improvementAsk, own) },
    { text: words.links.people, href: href(paths.improvementPeople, own) },
    { text: words.links.end, href: href(paths.improvementEnd, own) },
    { text: words.links.story, href: href(paths.improvementStory, own) },
  ]
}

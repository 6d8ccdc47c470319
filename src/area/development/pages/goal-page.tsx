import type { ReactNode } from 'react'
import { CheckboxQuestion, DataTable, type FormState, KeyFacts, LongText, Notice, PlainForm, PrintButton, RadioQuestion, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Supporter } from '../../people/index.ts'
import type { KeptGoal } from '../records.ts'
import type { Activity, ConversationNote, Evidence, Reflection } from '../rules/development-plan.ts'
import { activityName } from '../rules/development-plan.ts'
import { isOpenToColleagues } from '../rules/evidence-link.ts'
import type { GoalDeed } from '../rules/goal-states.ts'
import type { NudgeDay } from '../rules/nudges.ts'
import type { PartKind } from '../service/plan-store.ts'
import { goalBadgeWords } from '../words/badge.ts'
import { costText, deedWords, evidenceWords, nudgeWords, reflectionWords, stateWords } from '../words/goal.ts'
import { goalWords as words } from '../words/plan.ts'
import { activityKindWords } from '../words/suggestions.ts'
import { minutesText } from '../words/time.ts'
import { Said, framed } from './frame.tsx'
import { dayOrNone } from './new-goal-page.tsx'

/** What the page of a goal shows. */
export interface GoalModel {
  readonly goal: KeptGoal
  readonly askedName: string | null
  readonly activities: readonly Activity[]
  readonly evidence: readonly Evidence[]
  readonly reflections: readonly Reflection[]
  readonly notes: readonly ConversationNote[]
  readonly deeds: readonly GoalDeed[]
  readonly nudge: NudgeDay | null
  readonly state: FormState
  readonly done: string | null
  /** Whether it has a badge that stands; null when there can be none. */
  readonly hasBadge: boolean | null
  /** A new id for each small form: one that was sent is not sent again. */
  readonly newFormId: () => string
}

/** One goal with everything that belongs to it. */
export function goalPage(model: GoalModel): string {
  const { goal, askedName, nudge, done, deeds, state } = model
  const canChange = deeds.includes('change')
  return framed({
    title: goal.capability.name,
    answer: `${stateWords[goal.state]}.`,
    wayBack: { text: words.back, href: href(paths.developmentPlan) },
    problems: state.problems,
    said: done,
    children: (
      <div id="goal">
        {nudge !== null && <NudgeNotice goal={goal} nudge={nudge} state={state} />}
        <Facts goal={goal} askedName={askedName} isOwn />
        {canChange && <Link to={href(paths.goalChange, { goal: goal.goalId })} text={words.change} />}
        <Activities model={model} canChange={canChange} />
        <EvidenceList model={model} canChange={canChange} />
        <Reflections model={model} canChange={canChange} />
        <Notes model={model} canChange={canChange} />
        {model.hasBadge !== null && <Badge goal={goal} hasBadge={model.hasBadge} />}
        <Deeds model={model} />
        <PrintButton />
      </div>
    ),
  })
}

function Link({ to, text, about }: { readonly to: ReturnType<typeof href>; readonly text: string; readonly about?: string }): ReactNode {
  return (
    <p className="ek-screen-only">
      <a href={to}>
        {text}
        {about !== undefined && <span className="nhsuk-u-visually-hidden">: {about}</span>}
      </a>
    </p>
  )
}

function NudgeNotice({ goal, nudge, state }: { readonly goal: KeptGoal; readonly nudge: NudgeDay; readonly state: FormState }): ReactNode {
  return (
    <Notice isScreenOnly>
      <h2 className="nhsuk-heading-m">{nudgeWords[nudge].title}</h2>
      <p>{nudgeWords[nudge].text}</p>
      <PlainForm action={href(paths.goal, { goal: goal.goalId })} from={{ ...state.from, formId: state.secondFormId }} carried={{ after: [String(nudge)] }} buttons={[{ text: words.nudgeDone, name: 'do', value: 'nudge', isSecondary: true }]} />
    </Notice>
  )
}

/** What a goal says and where it stands. */
export function Facts({ goal, askedName, isOwn }: { readonly goal: KeptGoal; readonly askedName: string | null; /** Seen by the person whose goal it is. */ readonly isOwn: boolean }): ReactNode {
  const { facts } = words
  const { when, action } = goal.ifThen
  const all = [
    { name: facts.when, value: when === '' ? '–' : when },
    { name: facts.action, value: action === '' ? '–' : action },
    { name: facts.by, value: dayOrNone(goal.by, '–') },
    // Whom somebody else asks to remind them is told; that nobody does, only on their own page.
    ...(goal.owner.kind === 'other' ? [{ name: facts.owner, value: goal.owner.name }] : isOwn ? [{ name: facts.owner, value: facts.self }] : []),
    ...(askedName === null ? [] : [{ name: facts.asked, value: askedName }]),
    ...(goal.reason === '' ? [] : [{ name: facts.reason, value: goal.reason }]),
  ]
  return (
    <>
      <KeyFacts facts={all} />
      {goal.state === 'signed-off' && goal.signOff !== null && <Said heading={words.signedOff(goal.signOff.by, goal.signOff.role, dateText(goal.signOff.on))} text={goal.signOff.words} />}
    </>
  )
}

interface PartProps {
  readonly model: GoalModel
  readonly canChange: boolean
}

function Activities({ model, canChange }: PartProps): ReactNode {
  const { goal, activities } = model
  const { what, how, days, cost, done } = words.activityColumns
  const rows = activities.map((one) => [
    one.what.kind === 'catalogue' ? <a key="what" href={href(paths.ownCatalogueEntry, { entry: one.what.entryId })}>{activityName(one)}</a> : activityName(one),
    activityKindWords[one.kind],
    one.sittings.map(({ day, minutes }) => `${dateText(day)}: ${minutesText(minutes)}`).join('; ') || words.noDays,
    costText(one.costPence),
    one.doneOn !== null && one.minutesTaken !== null ? (
      words.taken(dateText(one.doneOn), one.minutesTaken)
    ) : canChange ? (
      <>
        <Link key="done" to={href(paths.goalActivityDone, { goal: goal.goalId, activity: one.activityId })} text={words.notDone} about={activityName(one)} />
        <Remove model={model} kind="activity" id={one.activityId} about={activityName(one)} />
      </>
    ) : (
      '–'
    ),
  ])
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.activities}</h2>
      {rows.length > 0 && <DataTable caption={words.activities} isCaptionHidden columns={[what, how, days, cost, done].map((heading) => ({ heading }))} rows={rows} />}
      {canChange && <Link to={href(paths.goalAdd, { goal: goal.goalId, part: 'activity' })} text={words.add.activity} />}
    </>
  )
}

function Remove({ model: { goal, state, newFormId }, kind, id, about }: { readonly model: GoalModel; readonly kind: PartKind; readonly id: string; readonly about: string }): ReactNode {
  return (
    <div className="ek-screen-only">
      <PlainForm action={href(paths.goal, { goal: goal.goalId })} from={{ ...state.from, formId: newFormId() }} carried={{ kind: [kind], part: [id] }} buttons={[{ text: `${words.remove}: ${about}`, name: 'do', value: 'remove', isSecondary: true }]} />
    </div>
  )
}

/** What shows that something was done, for whoever was asked to sign it off: with a link where they may follow it. */
export function EvidenceItems({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  return evidence.map((one) => <EvidenceItem key={one.evidenceId} one={one} mayOpen={one.href !== null && isOpenToColleagues(one.href)} />)
}

function EvidenceItem({ one, mayOpen }: { readonly one: Evidence; readonly mayOpen: boolean }): ReactNode {
  // Of a page here the first line is the name; an address of the web stands for itself.
  const [first = evidenceWords[one.kind], ...more] = one.words?.split('\n') ?? []
  const isHere = one.href?.startsWith('/') === true
  return (
    <>
      <h3 className="nhsuk-heading-s">{`${evidenceWords[one.kind]}, ${dateText(one.day)}`}</h3>
      <p>{isHere && mayOpen ? <a href={one.href ?? ''}>{first}</a> : first}</p>
      {more.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {one.href !== null && !isHere && (
        <p>
          <a href={one.href} rel="noreferrer">
            {one.href}
          </a>
        </p>
      )}
    </>
  )
}

function EvidenceList({ model, canChange }: PartProps): ReactNode {
  const { goal, evidence } = model
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.evidence}</h2>
      {evidence.length === 0 && <p>{words.evidenceNone}</p>}
      {evidence.map((one) => (
        <div key={one.evidenceId}>
          <EvidenceItem one={one} mayOpen />
          {canChange && <Remove model={model} kind="evidence" id={one.evidenceId} about={`${evidenceWords[one.kind]}, ${dateText(one.day)}`} />}
        </div>
      ))}
      {canChange && <Link to={href(paths.goalAdd, { goal: goal.goalId, part: 'evidence' })} text={words.add.evidence} />}
    </>
  )
}

/** How somebody looked back, in three steps. */
export function ReflectionItem({ one }: { readonly one: Reflection }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-s">{dateText(one.day)}</h3>
      {(['whatHappened', 'soWhat', 'nowWhat'] as const).map((step) => (
        <div key={step}>
          <h4 className="nhsuk-heading-xs">{reflectionWords[step]}</h4>
          <p>{one[step]}</p>
        </div>
      ))}
    </>
  )
}

function Reflections({ model, canChange }: PartProps): ReactNode {
  const { goal, reflections } = model
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.reflections}</h2>
      {reflections.length === 0 && <p>{words.reflectionsNone}</p>}
      {reflections.map((one) => (
        <div key={one.reflectionId}>
          <ReflectionItem one={one} />
          {canChange && <Remove model={model} kind="reflection" id={one.reflectionId} about={dateText(one.day)} />}
        </div>
      ))}
      {canChange && <Link to={href(paths.goalAdd, { goal: goal.goalId, part: 'reflection' })} text={words.add.reflection} />}
    </>
  )
}

function Notes({ model, canChange }: PartProps): ReactNode {
  const { goal, notes } = model
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.notes}</h2>
      {notes.length === 0 && <p>{words.notesNone}</p>}
      {notes.map((one) => (
        <div key={one.noteId}>
          <h3 className="nhsuk-heading-s">{words.noteOf(dateText(one.day), one.withWhom)}</h3>
          <p>{one.agreed}</p>
          {canChange && one.writtenBy === 'person' && <Remove model={model} kind="note" id={one.noteId} about={words.noteOf(dateText(one.day), one.withWhom)} />}
        </div>
      ))}
      {canChange && <Link to={href(paths.goalAdd, { goal: goal.goalId, part: 'note' })} text={words.add.note} />}
    </>
  )
}

function Badge({ goal, hasBadge }: { readonly goal: KeptGoal; readonly hasBadge: boolean }): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.badge}</h2>
      <p>{goalBadgeWords.answer}</p>
      <Link to={href(paths.goalBadge, { goal: goal.goalId })} text={hasBadge ? goalBadgeWords.see : goalBadgeWords.take} />
    </section>
  )
}

function Deeds({ model: { goal, deeds, state } }: { readonly model: GoalModel }): ReactNode {
  const here = href(paths.goal, { goal: goal.goalId })
  const atOnce = (['begin', 'take-back', 'take-up-again'] as const).filter((deed) => deeds.includes(deed))
  const asked = (['hand-in', 'set-aside', 'delete'] as const).filter((deed) => deeds.includes(deed))
  if (atOnce.length + asked.length === 0) return null
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.nextHeading}</h2>
      {atOnce.length > 0 && <PlainForm action={here} from={state.from} carried={{ version: [String(goal.version)] }} buttons={atOnce.map((deed) => ({ text: deedWords[deed], name: 'do', value: deed }))} />}
      {asked.map((deed) => (
        <Link key={deed} to={href(paths.goal, { goal: goal.goalId }, { ask: deed })} text={deedWords[deed]} />
      ))}
    </section>
  )
}

/** Asks before a goal is handed in, set aside or deleted. */
export function deedPage({ goal, deed, supporters, typed, state: { problems, from } }: { readonly goal: KeptGoal; readonly deed: 'hand-in' | 'set-aside' | 'delete'; readonly supporters: readonly Supporter[]; readonly typed: { readonly reason: string; readonly who: string; readonly share: readonly string[] }; readonly state: FormState }): string {
  const here = href(paths.goal, { goal: goal.goalId })
  const texts = { 'hand-in': [words.handInTitle, words.handInAnswer], 'set-aside': [words.setAsideTitle, words.setAsideText], delete: [words.deleteTitle, words.deleteAnswer] } as const
  const [title, answer] = texts[deed]
  const hasNobody = deed === 'hand-in' && supporters.length === 0
  return framed({
    title,
    answer,
    caption: goal.capability.name,
    wayBack: { text: goal.capability.name, href: here },
    problems,
    children: hasNobody ? (
      <>
        <p>{words.nobody}</p>
        <Link to={href(paths.ownSupervisor)} text={words.chooseSupervisor} />
      </>
    ) : (
      <>
        <PlainForm action={here} from={from} carried={{ version: [String(goal.version)] }} buttons={[{ text: deedWords[deed], name: 'do', value: deed }]}>
          {deed === 'hand-in' && <RadioQuestion name="who" legend={words.who} value={typed.who} choices={supporters.map(({ personId, name }) => ({ value: personId, text: name }))} {...problemAt(problems, 'who')} />}
          {deed === 'hand-in' && <CheckboxQuestion name="share" legend={words.share} hint={words.shareHint} values={typed.share} choices={Object.entries(words.shareChoices).map(([value, text]) => ({ value, text }))} />}
          {deed === 'set-aside' && <LongText id="reason" name="reason" label={words.reasonLabel} value={typed.reason} rows={2} {...problemAt(problems, 'reason')} />}
        </PlainForm>
        <Link to={here} text={words.deleteNot} />
      </>
    ),
  })
}

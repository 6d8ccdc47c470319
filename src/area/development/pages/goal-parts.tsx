import type { ReactNode } from 'react'
import { DataTable, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { activityName } from '../rules/development-plan.ts'
import type { PartKind } from '../service/plan-store.ts'
import { costText, evidenceWords } from '../words/goal.ts'
import { goalWords as words } from '../words/plan.ts'
import { activityKindWords } from '../words/suggestions.ts'
import { minutesText } from '../words/time.ts'
import { EvidenceItem, ReflectionItem } from './goal-items.tsx'
import { GoalLink } from './goal-link.tsx'
import type { GoalModel } from './goal-model.ts'

interface PartProps {
  readonly model: GoalModel
  readonly canChange: boolean
}

/** What is planned and done, with a way to say what was done. */
export function Activities({ model, canChange }: PartProps): ReactNode {
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
        <GoalLink key="done" to={href(paths.goalActivityDone, { goal: goal.goalId, activity: one.activityId })} text={words.notDone} about={activityName(one)} />
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
      {canChange && <GoalLink to={href(paths.goalAdd, { goal: goal.goalId, part: 'activity' })} text={words.add.activity} />}
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

/** What shows it, and a way to add more. */
export function EvidenceList({ model, canChange }: PartProps): ReactNode {
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
      {canChange && <GoalLink to={href(paths.goalAdd, { goal: goal.goalId, part: 'evidence' })} text={words.add.evidence} />}
    </>
  )
}

/** How the person looked back, and a way to add more. */
export function Reflections({ model, canChange }: PartProps): ReactNode {
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
      {canChange && <GoalLink to={href(paths.goalAdd, { goal: goal.goalId, part: 'reflection' })} text={words.add.reflection} />}
    </>
  )
}

/** What was agreed with others, and a way to add more. */
export function Notes({ model, canChange }: PartProps): ReactNode {
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
      {canChange && <GoalLink to={href(paths.goalAdd, { goal: goal.goalId, part: 'note' })} text={words.add.note} />}
    </>
  )
}

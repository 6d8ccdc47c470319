import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { CheckboxQuestion, DateQuestion, type FormState, LongText, PlainForm, RadioQuestion, SelectField, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import { activityKinds, evidenceKinds } from '../rules/development-plan.ts'
import type { ActivityOption } from '../rules/suggestions/facts.ts'
import type { PartKind } from '../service/plan-store.ts'
import { evidenceWords, reflectionWords } from '../words/goal.ts'
import { addWords as words, goalWords, timeWords, planWords } from '../words/plan.ts'
import { activityKindWords } from '../words/suggestions.ts'
import { framed } from './frame.tsx'

/** Fields as they were typed, by name. */
export type TypedFields = Readonly<Record<string, string>>

/** What the page shows on which something is added to a goal. */
export interface AddModel {
  readonly goal: KeptGoal
  readonly part: PartKind
  readonly typed: TypedFields
  readonly day: TypedDate
  readonly options: readonly ActivityOption[]
  readonly state: FormState
}

/** The form that adds an activity, evidence, a reflection or a note to a goal. */
export function addPage(model: AddModel): string {
  const { goal, part, state } = model
  const address = href(paths.goalAdd, { goal: goal.goalId, part })
  return framed({
    title: words.titles[part],
    answer: part === 'activity' ? words.hoursHint : words.wordsHint,
    caption: goal.capability.name,
    wayBack: { text: goal.capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    problems: state.problems,
    children: (
      <>
        <PlainForm action={address} from={state.from} buttons={[{ text: words.save }]}>
          {part === 'activity' ? <ActivityFields model={model} /> : part === 'evidence' ? <EvidenceFields model={model} /> : <WrittenFields model={model} />}
        </PlainForm>
        {part === 'evidence' && <Linkable />}
      </>
    ),
  })
}

function Field({ model: { typed, state }, name, label, hint, isLong = false }: { readonly model: AddModel; readonly name: string; readonly label: string; readonly hint?: string; readonly isLong?: boolean }): ReactNode {
  const given = { id: name, name, label, value: typed[name] ?? '', ...(hint === undefined ? {} : { hint }), ...problemAt(state.problems, name) }
  return isLong ? <LongText {...given} rows={3} /> : <TextField {...given} />
}

function Day({ model: { day, state } }: { readonly model: AddModel }): ReactNode {
  return <DateQuestion name="day" legend={words.day} size="s" value={day} {...problemAt(state.problems, 'day-day')} />
}

function ActivityFields({ model }: { readonly model: AddModel }): ReactNode {
  const { typed, options, state } = model
  return (
    <>
      <SelectField id="entry" name="entry" label={words.from} value={typed['entry'] ?? ''} none={words.own} choices={options.map(({ entryId, name }) => ({ value: entryId, text: name }))} />
      <Field model={model} name="words" label={words.activity} />
      <RadioQuestion name="kind" legend={words.kind} size="s" value={typed['kind'] ?? ''} choices={activityKinds.map((kind) => ({ value: kind, text: capital(activityKindWords[kind]) }))} {...problemAt(state.problems, 'kind')} />
      <Field model={model} name="hours" label={words.hours} hint={words.hoursHint} />
      <Field model={model} name="cost" label={words.cost} hint={words.costHint} />
    </>
  )
}

function EvidenceFields({ model }: { readonly model: AddModel }): ReactNode {
  const { typed, state } = model
  return (
    <>
      <SelectField id="kind" name="kind" label={words.evidenceKind} value={typed['kind'] ?? 'document'} choices={evidenceKinds.map((kind) => ({ value: kind, text: evidenceWords[kind] }))} {...problemAt(state.problems, 'kind')} />
      <Field model={model} name="href" label={words.href} hint={words.hrefHint} />
      <Field model={model} name="words" label={words.words} hint={words.wordsHint} isLong />
      <Day model={model} />
      <CheckboxQuestion name="badge" legend={words.inBadge} size="s" values={typed['badge'] === 'yes' ? ['yes'] : []} choices={[{ value: 'yes', text: words.inBadgeYes }]} />
    </>
  )
}

function WrittenFields({ model }: { readonly model: AddModel }): ReactNode {
  return (
    <>
      <Day model={model} />
      {model.part === 'reflection' ? (
        (['whatHappened', 'soWhat', 'nowWhat'] as const).map((name) => <Field key={name} model={model} name={name} label={reflectionWords[name]} isLong />)
      ) : (
        <>
          <Field model={model} name="withWhom" label={words.withWhom} />
          <Field model={model} name="agreed" label={words.agreed} isLong />
        </>
      )}
    </>
  )
}

function Linkable(): ReactNode {
  const { runs, improvements, profile } = goalWords.linkTexts
  return (
    <>
      <h2 className="nhsuk-heading-s">{goalWords.links}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {([[runs, href(paths.practiceRuns)], [improvements, href(paths.improvements)], [profile, href(paths.ownProfile)]] as const).map(([text, to]) => (
          <li key={to}>
            <a href={to}>{text}</a> ({to})
          </li>
        ))}
      </ul>
    </>
  )
}

/** Asks when an activity was finished, and how long it took. */
export function finishPage({ goal, activityId, name, typed, day, state: { problems, from } }: { readonly goal: KeptGoal; readonly activityId: string; readonly name: string; readonly typed: TypedFields; readonly day: TypedDate; readonly state: FormState }): string {
  return framed({
    title: words.doneTitle,
    caption: name,
    answer: words.doneHours,
    wayBack: { text: goal.capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    problems,
    children: (
      <PlainForm action={href(paths.goalActivityDone, { goal: goal.goalId, activity: activityId })} from={from} buttons={[{ text: words.save }]}>
        <DateQuestion name="day" legend={words.day} size="s" value={day} {...problemAt(problems, 'day-day')} />
        <TextField id="hours" name="hours" label={words.doneHours} hint={timeWords.hint} value={typed['hours'] ?? ''} {...problemAt(problems, 'hours')} />
        <RadioQuestion name="others" legend={words.others} size="s" value={typed['others'] ?? ''} choices={[{ value: 'yes', text: words.yes }, { value: 'no', text: words.no }]} />
      </PlainForm>
    ),
  })
}

/** Asks how much time somebody gives in a month. */
export function timePage({ typed, state: { problems, from } }: { readonly typed: string; readonly state: FormState }): string {
  return framed({
    title: timeWords.title,
    answer: timeWords.answer,
    wayBack: { text: planWords.title, href: href(paths.developmentPlan) },
    problems,
    children: (
      <PlainForm action={href(paths.developmentTime)} from={from} buttons={[{ text: timeWords.save }]}>
        <TextField id="hours" name="hours" label={timeWords.label} hint={timeWords.hint} value={typed} {...problemAt(problems, 'hours')} />
      </PlainForm>
    ),
  })
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

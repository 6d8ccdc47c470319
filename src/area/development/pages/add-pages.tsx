import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { CheckboxQuestion, DateQuestion, type FormState, LongText, PlainForm, RadioQuestion, SelectField, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import { activityKinds, evidenceKinds } from '../rules/development-plan.ts'
import type { ActivityOption } from '../rules/suggestions/facts.ts'
import type { PartKind } from '../service/plan-store.ts'
import type { Pickable } from '../rules/typed-parts.ts'
import { costText, evidenceWords, reflectionWords } from '../words/goal.ts'
import { addWords as words, timeWords, planWords } from '../words/plan.ts'
import { activityKindWords, optionTimeText } from '../words/suggestions.ts'
import { framed } from './frame.tsx'

/** Fields as they were typed, by name. */
export type TypedFields = Readonly<Record<string, string>>

/** What the page shows on which something is added to a goal. */
export interface AddModel {
  readonly goal: KeptGoal
  readonly part: PartKind
  readonly typed: TypedFields
  readonly day: TypedDate
  /** The entry of the catalogue that an activity is; null in own words. */
  readonly option: ActivityOption | null
  /** What can be chosen as evidence. */
  readonly pickable: readonly Pickable[]
  readonly state: FormState
}

/** Asks whether an activity comes from the catalogue or is in own words. */
export function chooseActivityPage({ goal, options }: { readonly goal: KeptGoal; readonly options: readonly ActivityOption[] }): string {
  const address = (entry: string) => href(paths.goalAdd, { goal: goal.goalId, part: 'activity' }, { entry })
  return framed({
    title: words.titles.activity,
    answer: words.chooseAnswer,
    caption: goal.capability.name,
    wayBack: { text: goal.capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.choose}</h2>
        {options.length === 0 && <p>{words.noneFits}</p>}
        <ul className="nhsuk-list nhsuk-list--bullet">
          {options.map(({ entryId, name, minutes, leastMinutes, costPence, kind }) => (
            <li key={entryId}>
              <a href={address(entryId)}>{name}</a>
              {`: ${optionTimeText({ leastMinutes, minutes })}, ${activityKindWords[kind]}, ${costText(costPence)}`}
            </li>
          ))}
        </ul>
        <p>
          <a href={address('own')}>{words.chooseOwn}</a>
        </p>
      </>
    ),
  })
}

/** The form that adds an activity, evidence, a reflection or a note to a goal. */
export function addPage(model: AddModel): string {
  const { goal, part, state } = model
  const address = href(paths.goalAdd, { goal: goal.goalId, part })
  return framed({
    title: words.titles[part],
    answer: part === 'activity' ? words.hoursHint : words.wordsHint,
    caption: model.option?.name ?? goal.capability.name,
    wayBack: { text: goal.capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    problems: state.problems,
    children: (
      <>
        <PlainForm action={address} from={state.from} carried={model.option === null ? {} : { entry: [model.option.entryId] }} buttons={[{ text: words.save }]}>
          {part === 'activity' ? <ActivityFields model={model} /> : part === 'evidence' ? <EvidenceFields model={model} /> : <WrittenFields model={model} />}
        </PlainForm>
      </>
    ),
  })
}

function Field({ model: { typed, state }, name, label, hint, inputMode, isLong = false }: { readonly model: AddModel; readonly name: string; readonly label: string; readonly hint?: string; readonly inputMode?: 'decimal' | 'url'; readonly isLong?: boolean }): ReactNode {
  const given = { id: name, name, label, value: typed[name] ?? '', ...(hint === undefined ? {} : { hint }), ...problemAt(state.problems, name) }
  return isLong ? <LongText {...given} rows={3} /> : <TextField {...given} {...(inputMode === undefined ? {} : { inputMode })} />
}

function Day({ model: { day, state } }: { readonly model: AddModel }): ReactNode {
  return <DateQuestion name="day" legend={words.day} size="s" value={day} {...problemAt(state.problems, 'day-day')} />
}

function ActivityFields({ model }: { readonly model: AddModel }): ReactNode {
  const { typed, option, state } = model
  return (
    <>
      {option !== null && <p>{option.doThis}</p>}
      {option === null && <Field model={model} name="words" label={words.activity} />}
      {option === null && <RadioQuestion name="kind" legend={words.kind} size="s" value={typed['kind'] ?? ''} choices={activityKinds.map((kind) => ({ value: kind, text: capital(activityKindWords[kind]) }))} {...problemAt(state.problems, 'kind')} />}
      <Field model={model} name="hours" label={words.hours} hint={words.hoursHint} inputMode="decimal" />
      <Field model={model} name="cost" label={words.cost} hint={words.costHint} inputMode="decimal" />
    </>
  )
}

function EvidenceFields({ model }: { readonly model: AddModel }): ReactNode {
  const { typed, pickable, state } = model
  return (
    <>
      {pickable.length > 0 && <SelectField id="picked" name="picked" label={words.picked} hint={words.pickedHint} value={typed['picked'] ?? ''} none={words.pickedNone} choices={pickable.map(({ id, title }) => ({ value: id, text: title }))} />}
      {pickable.length > 0 && <p>{words.pickedWhoSees}</p>}
      <Field model={model} name="words" label={words.words} isLong />
      {pickable.length > 0 && <h2 className="nhsuk-heading-m">{words.elseHeading}</h2>}
      {pickable.length > 0 && <p>{words.elseHint}</p>}
      <SelectField id="kind" name="kind" label={words.evidenceKind} value={typed['kind'] ?? 'document'} choices={evidenceKinds.map((kind) => ({ value: kind, text: evidenceWords[kind] }))} {...problemAt(state.problems, 'kind')} />
      <Field model={model} name="href" label={words.href} hint={words.hrefHint} inputMode="url" />
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
        <TextField id="hours" name="hours" inputMode="decimal" label={words.doneHours} hint={timeWords.hint} value={typed['hours'] ?? ''} {...problemAt(problems, 'hours')} />
        <RadioQuestion name="others" legend={words.others} size="s" value={typed['others'] ?? ''} choices={[{ value: 'yes', text: words.yes }, { value: 'no', text: words.no }]} />
      </PlainForm>
    ),
  })
}

/** Asks how much time somebody gives in a month. */
export function timePage({ typed, isMailed, state: { problems, from } }: { readonly typed: string; readonly isMailed: boolean; readonly state: FormState }): string {
  return framed({
    title: timeWords.title,
    answer: timeWords.answer,
    wayBack: { text: planWords.title, href: href(paths.developmentPlan) },
    problems,
    children: (
      <PlainForm action={href(paths.developmentTime)} from={from} buttons={[{ text: timeWords.save }]}>
        <TextField id="hours" name="hours" inputMode="decimal" label={timeWords.label} hint={timeWords.hint} value={typed} {...problemAt(problems, 'hours')} />
        <CheckboxQuestion name="mail" legend={timeWords.remind} size="s" hint={timeWords.remindHint} values={isMailed ? ['yes'] : []} choices={[{ value: 'yes', text: timeWords.remindByMail }]} />
      </PlainForm>
    ),
  })
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

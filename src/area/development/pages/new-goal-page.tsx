import type { ReactNode } from 'react'
import { Bullets, CheckboxQuestion, DateQuestion, type FormState, LongText, PlainForm, RadioQuestion, SelectField, TextField, dateText, domainWords, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import type { GoalCapability } from '../rules/development-plan.ts'
import { mostGoalsInHand } from '../rules/development-plan.ts'
import type { ActivityOption, Suggestion, Suggestions } from '../rules/suggestions/facts.ts'
import type { TypedGoal } from '../rules/typed-parts.ts'
import { newGoalWords as words } from '../words/plan.ts'
import { activityKindWords, optionTimeText, orderText, reasonText, suggestionWords } from '../words/suggestions.ts'
import { costText } from '../words/goal.ts'
import { framed } from './frame.tsx'

/** What the page shows on which somebody chooses what to work on. */
export interface SuggestionsModel {
  readonly suggestions: Suggestions
  readonly capabilities: readonly GoalCapability[]
  readonly state: FormState
  readonly done: string | null
}

/** What is suggested, with its reasons, and the order to change. */
export function suggestionsPage({ suggestions: { order, suggestions, later, remark }, capabilities, state, done }: SuggestionsModel): string {
  return framed({
    title: words.title,
    answer: suggestionWords.lead,
    wayBack: { text: words.back, href: href(paths.developmentPlan) },
    said: done,
    children: (
      <>
        <p>{orderText(order)}</p>
        {order.first === 'management' && order.why !== 'chosen' && (
          <p>
            {suggestionWords.reason} {suggestionWords.honest}
          </p>
        )}
        <OrderForm first={order.first} state={state} />
        {remark !== null && <p>{suggestionWords.remark[remark]}</p>}
        {suggestions.map((one) => (
          <Suggested key={one.kind === 'gap' ? one.capability.itemId : one.domain} suggestion={one} />
        ))}
        {later.length > 0 && <h2 className="nhsuk-heading-m">{words.later}</h2>}
        {later.length > 0 && <Bullets lines={later.slice(0, mostGoalsInHand * 2).map(({ capability, why }) => `${capability.name}. ${suggestionWords.later[why]}.`)} />}
        <h2 className="nhsuk-heading-m">{words.own}</h2>
        <form className="ek-plain-form" method="get" action={href(paths.goalNew)}>
          <SelectField id="about" name="about" label={words.capability} choices={capabilities.map(({ itemId, name, domain }) => ({ value: itemId, text: `${name} (${domainWords[domain]})` }))} none={words.noCapability} />
          <button className="nhsuk-button nhsuk-button--secondary" type="submit">
            {words.title}
          </button>
        </form>
        <p>{suggestionWords.how}</p>
      </>
    ),
  })
}

function OrderForm({ first, state: { from } }: { readonly first: string; readonly state: FormState }): ReactNode {
  return (
    <details className="nhsuk-details ek-screen-only">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{words.orderButton}</span>
      </summary>
      <div className="nhsuk-details__text">
        <PlainForm action={href(paths.goalNew)} from={from} buttons={[{ text: words.orderButton, name: 'do', value: 'order' }]}>
          <RadioQuestion name="first" legend={words.orderLegend} hint={words.orderHint} size="s" value={first} choices={Object.entries(words.orderChoices).map(([value, text]) => ({ value, text }))} />
        </PlainForm>
      </div>
    </details>
  )
}

function Suggested({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  const name = suggestion.kind === 'gap' ? suggestion.capability.name : suggestionWords.findOutHeading(domainWords[suggestion.domain].toLowerCase())
  const about = suggestion.kind === 'gap' ? suggestion.capability : suggestion.capabilities[0]
  return (
    <section>
      <h2 className="nhsuk-heading-m">{name}</h2>
      {suggestion.kind === 'find-out' && <p>{suggestionWords.findOut}</p>}
      <h3 className="nhsuk-heading-s">{words.why}</h3>
      <Bullets lines={suggestion.reasons.map(reasonText)} />
      {suggestion.kind === 'gap' && suggestion.activities.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{words.activities}</h3>
          <Bullets lines={suggestion.activities.map(({ option, amount }) => `${option.name}: ${optionTimeText(option)}, ${activityKindWords[option.kind]}, ${costText(option.costPence)}.${amount === 'least' ? ` ${words.leastFits}` : ''}`)} />
        </>
      )}
      {suggestion.kind === 'find-out' && suggestion.reasons.some((reason) => reason.code === 'cannot-tell' && reason.why === 'no-view') && (
        <p>
          <a href={href(paths.assessmentNew)}>{words.assess}</a>
        </p>
      )}
      {about !== undefined && (
        <p>
          <a href={href(paths.goalNew, {}, { about: about.itemId })}>{suggestion.kind === 'gap' ? words.take(about.name) : words.takeFindOut(about.name)}</a>
        </p>
      )}
    </section>
  )
}

/** What a form offers, and whether there is room for it in the time that somebody gives. */
export interface OfferedOption {
  readonly option: ActivityOption
  readonly hasRoom: boolean
}

/** What to do, how long it takes, and what it costs; and that there is no room for it. */
function offerText(option: ActivityOption, hasRoom: boolean): string {
  return `${option.doThis} ${[...(option.minutes === null ? [] : [optionTimeText(option)]), costText(option.costPence)].join(', ')}.${hasRoom ? '' : ` ${words.noRoom}`}`
}

/** What the form of a goal shows. */
export interface GoalFormModel {
  readonly capability: GoalCapability
  /** The goal that is changed; null for a new one. */
  readonly goal: KeptGoal | null
  readonly typed: TypedGoal
  readonly reasons: readonly string[]
  readonly options: readonly OfferedOption[]
  readonly chosen: readonly string[]
  readonly isChangedMeanwhile: boolean
  readonly state: FormState
}

/** The if-then action, date and activities of a goal. */
export function goalFormPage({ capability, goal, typed, reasons, options, chosen, isChangedMeanwhile, state: { problems, from, version } }: GoalFormModel): string {
  const isNew = goal === null
  return framed({
    title: isNew ? capability.name : words.changeTitle,
    caption: isNew ? words.aboutHeading : capability.name,
    answer: suggestionWords.draft.replace(/:$/u, '.'),
    wayBack: isNew ? { text: words.title, href: href(paths.goalNew) } : { text: capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    problems,
    said: isChangedMeanwhile ? words.changed : null,
    children: (
      <>
        {reasons.length > 0 && <h2 className="nhsuk-heading-s">{words.why}</h2>}
        {reasons.length > 0 && <Bullets lines={reasons} />}
        <PlainForm action={isNew ? href(paths.goalNew) : href(paths.goalChange, { goal: goal.goalId })} from={from} carried={{ version: [String(version)], about: [capability.itemId] }} buttons={[{ text: isNew ? words.save : words.saveChange, name: 'do', value: 'save' }]}>
          <LongText id="when" name="when" label={words.when} hint={words.whenHint} value={typed.when} rows={2} {...problemAt(problems, 'when')} />
          <LongText id="action" name="action" label={words.action} value={typed.action} rows={2} {...problemAt(problems, 'action')} />
          <DateQuestion name="by" legend={words.by} size="s" hint={words.byHint} value={typed.by} {...problemAt(problems, 'by-day')} />
          <TextField id="owner" name="owner" label={words.owner} hint={words.ownerHint} value={typed.owner} {...problemAt(problems, 'owner')} />
          {isNew && options.length > 0 && <CheckboxQuestion name="activities" legend={words.add} size="s" hint={words.addHint} values={chosen} choices={options.map(({ option, hasRoom }) => ({ value: option.entryId, text: option.name, hint: offerText(option, hasRoom) }))} />}
        </PlainForm>
      </>
    ),
  })
}

/** A day as pages write it, or nothing. */
export function dayOrNone(day: KeptGoal['by'], none: string): string {
  return day === null ? none : dateText(day)
}

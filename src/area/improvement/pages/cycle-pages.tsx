import type { ReactNode } from 'react'
import { type ComparedValue, type FormOrigin, type FormState, DateQuestion, KeyFacts, LongText, PageHeading, PlainForm, QuickerNotice, RadioQuestion, SelectField, dateText, problemAt } from '../../../platform/design/index.ts'
import { type TypedDate, isNoDay } from '../../../kernel/typed-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure } from '../../measure/index.ts'
import { type ChangeIdea, type Cycle, type Improvement, cycleActs, predictionOutcomes } from '../records.ts'
import { writableParts, cycleStage } from '../rules/cycle-stage.ts'
import type { TypedParts, TypedPlan } from '../rules/typed-cycle.ts'
import { actWords, cycleWords as words, decidedWords, outcomeWords, stageText } from '../words/cycle.ts'
import { Written, improvementFrame } from './frame.tsx'

export interface CycleNewModel {
  readonly improvement: Improvement
  readonly idea: ChangeIdea
  /** The test before, from which the next is made. */
  readonly before: Cycle | null
  readonly measures: readonly Measure[]
  readonly typed: TypedPlan
  readonly state: FormState
}

function trailOf(improvement: Improvement, idea: ChangeIdea) {
  return [{ text: idea.text, href: href(paths.improvementIdea, { improvement: improvement.improvementId, idea: idea.ideaId }) }]
}

/** The form that plans a test. */
export function cycleNewPage({ improvement, idea, before, measures, typed, state: { from, problems } }: CycleNewModel): string {
  const action = href(paths.improvementCycleNew, { improvement: improvement.improvementId, idea: idea.ideaId })
  return improvementFrame({
    title: words.newTitle,
    improvement,
    trail: trailOf(improvement, idea),
    problems,
    content: (
      <>
        <PageHeading heading={words.newTitle} caption={idea.text} answer={words.newAnswer} />
        {before !== null && before.act !== null && <p>{words.follows(before.number, before.actText === '' ? decidedWords[before.act] : before.actText)}</p>}
        <PlainForm action={action} from={from} buttons={[{ text: words.planButton }]}>
          <PlanFields measures={measures} typed={typed} problems={problems} />
        </PlainForm>
      </>
    ),
  })
}

function PlanFields({ measures, typed, problems }: { readonly measures: readonly Measure[]; readonly typed: TypedPlan; readonly problems: FormState['problems'] }): ReactNode {
  return (
    <>
      <LongText id="plan" name="plan" label={words.planLabel} hint={words.planHint} value={typed.plan} {...problemAt(problems, 'plan')} />
      <LongText id="prediction" name="prediction" rows={3} label={words.predictionLabel} hint={words.predictionHint} value={typed.prediction} {...problemAt(problems, 'prediction')} />
      {measures.length > 0 && <SelectField id="measure" name="measure" label={words.measure} none={words.noMeasure} value={typed.measure} choices={measures.map(({ measureId, name }) => ({ value: measureId, text: name }))} {...problemAt(problems, 'measure')} />}
      <DateQuestion name="starts" legend={words.starts} size="s" hint={words.dayHint} value={typed.starts} {...problemAt(problems, 'starts-day')} />
      <DateQuestion name="ends" legend={words.ends} size="s" hint={words.dayHint} value={typed.ends} {...problemAt(problems, 'ends-day')} />
    </>
  )
}

export interface CyclePageModel {
  readonly improvement: Improvement
  readonly idea: ChangeIdea
  readonly cycle: Cycle
  readonly measures: readonly Measure[]
  readonly isOpen: boolean
  readonly isLate: boolean
  readonly typedPlan: TypedPlan
  readonly typedParts: TypedParts
  readonly conflict: readonly ComparedValue[] | null
  readonly newOrigin: () => FormOrigin
  readonly problems: FormState['problems']
}

/** One test: what is written of it, and the forms for what comes next. */
export function cyclePage(model: CyclePageModel): string {
  const { improvement, idea, cycle, isOpen, isLate, conflict, problems } = model
  const own = { improvement: improvement.improvementId, cycle: cycle.cycleId }
  const parts = isOpen ? writableParts[cycleStage(cycle)] : []
  return improvementFrame({
    title: words.title(cycle.number),
    isUnsaved: conflict !== null,
    improvement,
    trail: trailOf(improvement, idea),
    problems,
    content: (
      <>
        <PageHeading heading={words.title(cycle.number)} caption={idea.text} answer={isLate ? words.late : stageText(cycle)} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.improvementCycle, own)} />}
        <WrittenParts {...model} />
        {parts.map((part) => (
          <PartForm key={part} part={part} model={model} />
        ))}
        {isOpen && cycle.act === 'adapt' && (
          <p>
            <a className="nhsuk-button" href={href(paths.improvementCycleNew, { improvement: own.improvement, idea: idea.ideaId })}>
              {words.next}
            </a>
          </p>
        )}
      </>
    ),
  })
}

function WrittenParts({ cycle, measures }: CyclePageModel): ReactNode {
  const { plan, prediction, did, studied, outcome, act, actText, startsOn, endsOn } = cycle
  const measure = measures.find(({ measureId }) => measureId === cycle.measureId)
  const days = daysText(startsOn, endsOn)
  const facts = [
    { name: words.plan, value: <Written text={plan} /> },
    { name: words.prediction, value: <Written text={prediction} />, ...(did === '' ? {} : { note: words.locked }) },
    ...(measure === undefined ? [] : [{ name: words.measureName, value: measure.name }]),
    ...(days === null ? [] : [{ name: words.days, value: days }]),
    ...(did === '' ? [] : [{ name: words.do, value: <Written text={did} /> }]),
    ...(outcome === null ? [] : [{ name: words.study, value: <Written text={studied} />, note: outcomeWords[outcome] }]),
    ...(act === null ? [] : [{ name: words.act, value: actWords[act], ...(actText === '' ? {} : { note: actText }) }]),
  ]
  return <KeyFacts facts={facts} />
}

function daysText(from: Cycle['startsOn'], to: Cycle['endsOn']): string | null {
  if (from === null) return to === null ? null : words.until(dateText(to))
  return to === null ? words.from(dateText(from)) : words.fromTo(dateText(from), dateText(to))
}

const headings = { plan: words.changePlan, do: words.do, study: words.study, act: words.act } as const
const buttons = { plan: words.planButton, do: words.doButton, study: words.studyButton, act: words.actButton } as const

function PartForm({ part, model }: { readonly part: keyof typeof headings; readonly model: CyclePageModel }): ReactNode {
  const { improvement, cycle, newOrigin } = model
  const action = href(paths.improvementCycle, { improvement: improvement.improvementId, cycle: cycle.cycleId })
  return (
    <>
      <h2 className="nhsuk-heading-m">{headings[part]}</h2>
      <PlainForm action={action} from={newOrigin()} carried={{ part: [part], version: [String(cycle.version)] }} buttons={[{ text: buttons[part], isSecondary: part === 'plan' }]}>
        <PartFields part={part} model={model} />
      </PlainForm>
    </>
  )
}

function PartFields({ part, model: { measures, cycle, typedPlan, typedParts, problems } }: { readonly part: keyof typeof headings; readonly model: CyclePageModel }): ReactNode {
  switch (part) {
    case 'plan':
      return <PlanFields measures={measures} typed={typedPlan} problems={problems} />
    case 'do':
      return <LongText id="did" name="did" label={words.didLabel} value={typedParts.did} {...problemAt(problems, 'did')} />
    case 'study':
      return (
        <>
          <p>{words.predicted(cycle.prediction)}</p>
          <LongText id="studied" name="studied" label={words.studiedLabel} value={typedParts.studied} {...problemAt(problems, 'studied')} />
          <RadioQuestion name="outcome" legend={words.outcome} size="s" value={typedParts.outcome} choices={predictionOutcomes.map((value) => ({ value, text: outcomeWords[value] }))} {...problemAt(problems, 'outcome')} />
        </>
      )
    case 'act':
      return (
        <>
          <RadioQuestion name="act" legend={words.actQuestion} size="s" value={typedParts.act} choices={cycleActs.map((value) => ({ value, text: actWords[value] }))} {...problemAt(problems, 'act')} />
          <LongText id="act-text" name="act-text" rows={3} label={words.actTextLabel} value={typedParts.actText} {...problemAt(problems, 'act-text')} />
        </>
      )
  }
}

/** What stands now beside what was typed. */
export function comparedCycle(cycle: Cycle, part: string, plan: TypedPlan, parts: TypedParts): readonly ComparedValue[] {
  const dayTyped = (typed: TypedDate) => (isNoDay(typed) ? '' : `${typed.day} ${typed.month} ${typed.year}`)
  const planned = [
    { field: words.plan, now: cycle.plan, typed: plan.plan },
    { field: words.prediction, now: cycle.prediction, typed: plan.prediction },
    { field: words.starts, now: cycle.startsOn === null ? '' : dateText(cycle.startsOn), typed: dayTyped(plan.starts) },
    { field: words.ends, now: cycle.endsOn === null ? '' : dateText(cycle.endsOn), typed: dayTyped(plan.ends) },
  ]
  return [
    ...(part === 'plan' ? planned : []),
    { field: words.do, now: cycle.did, typed: part === 'do' ? parts.did : '' },
    { field: words.study, now: cycle.studied, typed: part === 'study' ? parts.studied : '' },
    { field: words.act, now: cycle.act === null ? '' : actWords[cycle.act], typed: part === 'act' ? parts.actText : '' },
  ]
}

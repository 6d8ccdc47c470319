import type { ReactNode } from 'react'
import { type FormState, CannotTell, DateQuestion, HowSure, KeyFacts, LongText, Notice, PageHeading, PlainForm, PrintButton, ProcessFigure, RadioQuestion, SelectField, TextField, dateText, momentText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure, MeasuredChart } from '../../measure/index.ts'
import { type Improvement, dataKinds } from '../records.ts'
import type { TypedQuestion } from '../rules/typed-question.ts'
import type { AnsweredQuestion } from '../service/ask-data.ts'
import { cautionText, chanceTexts, differenceTexts, isObstacle, obstacleText, signalTexts, valuesText, verdictText } from '../words/answer-text.ts'
import { shiftText } from '../words/number-of-measure.ts'
import { answerWords as words, askWords, dataKindWords } from '../words/question.ts'
import type { Done } from '../words/improvement.ts'
import { improvementFrame } from './frame.tsx'

export interface AskPageModel {
  readonly improvement: Improvement
  readonly measures: readonly Measure[]
  readonly typed: TypedQuestion
  readonly state: FormState
}

/** The form that registers a question of the data. */
export function askPage({ improvement, measures, typed, state: { from, problems } }: AskPageModel): string {
  const own = { improvement: improvement.improvementId }
  return improvementFrame({
    title: askWords.title,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={askWords.title} answer={askWords.why} />
        <p className="ek-reading">{askWords.fixed}</p>
        {measures.length === 0 ? (
          <p>
            {askWords.noMeasures} <a href={href(paths.improvementMeasures, own)}>{askWords.measuresLink}</a>
          </p>
        ) : (
          <PlainForm action={href(paths.improvementAsk, own)} from={from} buttons={[{ text: askWords.button }]}>
            <SelectField id="measure" name="measure" label={askWords.measure} hint={askWords.measureHint} none={askWords.chooseMeasure} value={typed.measure} choices={measures.map(({ measureId, name }) => ({ value: measureId, text: name }))} {...problemAt(problems, 'measure')} />
            <DateQuestion name="change" legend={askWords.changeOn} size="s" hint={askWords.changeOnHint} value={typed.changeOn} {...problemAt(problems, 'change-day')} />
            <DateQuestion name="baseline" legend={askWords.baselineFrom} size="s" hint={askWords.baselineHint} value={typed.baselineFrom} {...problemAt(problems, 'baseline-day')} />
            <TextField id="hoped-shift" name="hoped-shift" label={askWords.hopedShift} hint={askWords.hopedShiftHint} value={typed.hopedShift} {...problemAt(problems, 'hoped-shift')} />
            <RadioQuestion name="kind" legend={askWords.kind} size="s" value={typed.kind} choices={dataKinds.map((kind) => ({ value: kind, ...dataKindWords[kind] }))} {...problemAt(problems, 'kind')} />
          </PlainForm>
        )}
      </>
    ),
  })
}

export interface QuestionPageModel {
  readonly asked: AnsweredQuestion
  readonly chart: MeasuredChart
  readonly registeredBy: string
  readonly mayWithdraw: boolean
  readonly reason: string
  readonly done: Done | null
  readonly state: FormState
}

/** A question with its answer: the verdict first, then what it rests on. */
export function questionPage(model: QuestionPageModel): string {
  const { asked, chart, mayWithdraw, done, state } = model
  const { improvement, question, measure, answered } = asked
  return improvementFrame({
    title: words.title(measure.name),
    improvement,
    problems: state.problems,
    done,
    content: (
      <>
        <PageHeading heading={words.title(measure.name)} answer={answered.answer === null ? words.noDirection : verdictText(answered.answer, measure.name)} />
        {question.withdrawn !== null && <Notice>{words.withdrawn(dateText(question.withdrawn.at.toISOString().slice(0, 10)), question.withdrawn.reason)}</Notice>}
        {answered.isLate && <Notice>{words.late}</Notice>}
        <ProcessFigure {...chart.view.figure} />
        {answered.answer !== null && <Grounds asked={asked} answer={answered.answer} />}
        <h2 className="nhsuk-heading-m">{words.askedHeading}</h2>
        <Registered {...model} />
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.misleadsHeading}</h2>
          <p>{words.misleads}</p>
          {hasMoved(answered.answer) && <HowSure>{words.somethingElse}</HowSure>}
        </div>
        <PrintButton />
        <p>
          <a href={href(paths.measure, { measure: measure.measureId })}>{words.measureLink}</a>
        </p>
        {mayWithdraw && <Withdraw {...model} />}
      </>
    ),
  })
}

function hasMoved(answer: AnsweredQuestion['answered']['answer']): boolean {
  return answer?.verdict === 'changed' || answer?.verdict === 'changed-the-other-way'
}

/** What the verdict rests on: the baseline, the rules, the difference, and how far all that can be trusted. */
export function Grounds({ asked: { question, measure }, answer }: { readonly asked: Pick<AnsweredQuestion, 'question' | 'measure'>; readonly answer: NonNullable<AnsweredQuestion['answered']['answer']> }): ReactNode {
  const { baseline, cautions, reasons, verdict } = answer
  const obstacles = reasons.filter(isObstacle).map(obstacleText)
  const remarks = [...obstacles, ...cautions.map(cautionText)]
  return (
    <div className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.baselineHeading}</h2>
      <p>{words.baseline.points(valuesText(baseline.points))}</p>
      {verdict === 'cannot-tell' && <CannotTell because={obstacles.join(' ')} />}
      {remarks.length === 0 ? (
        <p>{words.baseline.sound}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {remarks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <h2 className="nhsuk-heading-m">{words.signalHeading}</h2>
      <Lines texts={signalTexts(answer)} />
      <h2 className="nhsuk-heading-m">{words.differenceHeading}</h2>
      <Lines texts={differenceTexts(answer, measure)} />
      {(answer.falseAlarm !== null || answer.power !== null) && <h2 className="nhsuk-heading-m">{words.chancesHeading}</h2>}
      <Lines texts={chanceTexts(answer, measure, question.hopedShift)} />
      {hasMoved(answer) && (
        <p>
          {words.rebase} <a href={href(paths.measureRebase, { measure: measure.measureId })}>{words.rebaseLink}</a>
        </p>
      )}
    </div>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.map((text) => <p key={text}>{text}</p>)
}

function Registered({ asked: { question, measure }, registeredBy }: QuestionPageModel): ReactNode {
  const shift = shiftText(measure, question.hopedShift)
  return (
    <KeyFacts
      facts={[
        { name: words.asked.measure, value: measure.name },
        { name: words.asked.changeOn, value: dateText(question.changeOn) },
        { name: words.asked.baselineFrom, value: dateText(question.baselineFrom) },
        { name: words.asked.hopedShift, value: words.better[measure.improvementDirection](shift) },
        { name: words.asked.kind, value: dataKindWords[question.dataKind].text },
        { name: words.asked.registered, value: words.by(registeredBy, momentText(question.registeredAt)) },
      ]}
    />
  )
}

function Withdraw({ asked: { improvement, question }, reason, state: { from, problems } }: QuestionPageModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.withdrawHeading}</h2>
      <PlainForm action={href(paths.improvementQuestion, { improvement: improvement.improvementId, question: question.questionId })} from={from} buttons={[{ text: words.withdrawButton, isSecondary: true }]}>
        <LongText id="reason" name="reason" rows={2} label={words.withdrawReason} hint={words.withdrawHint} value={reason} {...problemAt(problems, 'reason')} />
      </PlainForm>
    </>
  )
}

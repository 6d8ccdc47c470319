import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { DataTable, LongText, OwnForm, PageHeading, type Problem, ProblemSummary, RadioQuestion, SelectField, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ReadColumns, ReadQuestion } from '../reading/index.ts'
import { fieldOfQuestion, improvementDirections, unitChoices } from '../rules/sent-choices.ts'
import type { ChoiceProblem } from '../rules/series-of-reading.ts'
import { cellName, cellProblemWords } from '../words/cell-problems.ts'
import { choiceProblemWords, fieldOfChoiceProblem } from '../words/choice-problems.ts'
import { futureDateWords } from '../words/future-dates.ts'
import { directionWords } from '../words/chart-choices.ts'
import { pageWords as words } from '../words/pages.ts'
import { type QuestionWords, questionWords } from '../words/questions.ts'
import { type Figures, carriedFields, chartFields, figureFields, readingFields } from './carried-choices.ts'
import { MoreChoices } from './more-choices.tsx'
import { ReadingChoicesFields } from './reading-fields.tsx'
import { WhatWeTook } from './what-we-took.tsx'

export interface ChoicesPageModel {
  readonly form: SentValues
  readonly figures: Figures
  readonly read: ReadColumns
  readonly today: CalendarDate
  readonly problems: readonly ChoiceProblem[]
  /** The chart was asked for although there are questions or cells to mend. */
  readonly wasAsked: boolean
}

const mostProblemsShown = 50
/** Longer figures are carried along and mended where they come from. */
const longestToMendHere = 30_000

/** Questions that only a person can answer, cells to mend, and every choice, with what was taken and the first rows. */
export function choicesPage(model: ChoicesPageModel): string {
  const { form, figures, read, today, wasAsked } = model
  const problems = problemsOf(model)
  const isMendedHere = read.problems.length > 0 && !figures.isWorkbook && figures.text.length <= longestToMendHere
  const asks = read.questions.length > 0 || read.problems.length > 0
  const shown = new Set<string>([...readingFields, ...chartFields])
  const carried = Object.fromEntries(Object.entries(isMendedHere ? {} : figureFields(figures)).filter(([name]) => !shown.has(name)))
  return sitePage({
    title: words.choicesTitle,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.title, href: href(paths.chartAMeasure) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.choicesTitle} answer={asks ? words.choicesAnswer : words.changeAnswer} />
        <p>{words.promise}</p>
        <OwnForm action={href(paths.chartAMeasure)} carried={{ ...carried, asked: ['yes'] }} buttons={[{ text: words.show }]}>
          <Questions read={read} form={form} wasAsked={wasAsked} />
          <CellsToMend read={read} form={form} wasAsked={wasAsked} />
          {isMendedHere && <LongText id="figures" name="figures" label={words.figures} rows={12} value={figures.text} />}
          <ChartFields model={model} />
          <Details className="ek-details" open={readingProblemAt(model)}>
            <Details.Summary>{words.columnsSummary}</Details.Summary>
            <Details.Text>
              <ReadingChoicesFields form={form} read={read} problemAt={(field) => problemAt(model, field)} />
            </Details.Text>
          </Details>
          <Details className="ek-details" open={model.problems.length > 0}>
            <Details.Summary>{words.moreSummary}</Details.Summary>
            <Details.Text>
              <MoreChoices form={form} read={read} problemAt={(field) => problemAt(model, field)} />
            </Details.Text>
          </Details>
        </OwnForm>
        <Preview read={read} />
        <WhatWeTook read={read} further={futureDateWords(read, today)} />
        <ReadingFile form={form} figures={figures} read={read} />
      </>
    ),
  })
}

function problemsOf({ read, problems, wasAsked }: ChoicesPageModel): readonly Problem[] {
  const unanswered = wasAsked ? read.questions.map((question) => ({ fieldId: fieldOfQuestion(question), words: questionWords(question, read).missing })) : []
  const cells = read.problems.length > 0 ? [{ fieldId: 'troubled', words: words.problemsSummary }] : []
  return [...unanswered, ...cells, ...problems.map((problem) => ({ fieldId: fieldOfChoiceProblem(problem), words: choiceProblemWords(problem) }))]
}

function problemAt({ problems }: ChoicesPageModel, field: string): { readonly problem?: string } {
  const problem = problems.find((one) => fieldOfChoiceProblem(one) === field)
  return problem === undefined ? {} : { problem: choiceProblemWords(problem) }
}

function readingProblemAt({ problems }: ChoicesPageModel): boolean {
  return problems.some((problem) => fieldOfChoiceProblem(problem).startsWith('column-'))
}

function Questions({ read, form, wasAsked }: { readonly read: ReadColumns; readonly form: SentValues; readonly wasAsked: boolean }): ReactNode {
  if (read.questions.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.questionsHeading}</h2>
      {read.questions.map((question) => (
        <Question key={fieldOfQuestion(question)} question={question} asked={questionWords(question, read)} form={form} wasAsked={wasAsked} />
      ))}
    </>
  )
}

function Question({ question, asked: { legend, hint, missing, choices }, form, wasAsked }: { readonly question: ReadQuestion; readonly asked: QuestionWords; readonly form: SentValues; readonly wasAsked: boolean }): ReactNode {
  const name = fieldOfQuestion(question)
  return <RadioQuestion name={name} legend={legend} size="s" hint={hint} choices={choices.map((choice) => (choice.hint === '' ? { value: choice.value, text: choice.text } : choice))} value={firstValue(form, name)} {...(wasAsked ? { problem: missing } : {})} />
}

function CellsToMend({ read, form, wasAsked }: { readonly read: ReadColumns; readonly form: SentValues; readonly wasAsked: boolean }): ReactNode {
  const { problems } = read
  if (problems.length === 0) return null
  const { cell, what, mend } = words.problemColumns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.problemsHeading}</h2>
      <p>
        {words.problemsCount(formatNumber(problems.length), problems.length === 1)} {read.isWorkbook ? '' : words.cellsHint}
      </p>
      <DataTable
        caption={words.problemsHeading}
        isCaptionHidden
        columns={[{ heading: cell }, { heading: what }, { heading: mend }]}
        rows={problems.slice(0, mostProblemsShown).map((problem) => {
          const said = cellProblemWords(problem)
          return [cellName(read, problem.row, problem.column), said.what, said.mend]
        })}
      />
      {problems.length > mostProblemsShown && <p>{words.problemsShown(mostProblemsShown)}</p>}
      <RadioQuestion
        name="troubled"
        legend={words.troubled}
        size="s"
        choices={[
          { value: 'mend', text: words.mend },
          { value: 'leave-out', text: words.leaveOut, hint: words.leaveOutHint },
        ]}
        value={firstValue(form, 'troubled')}
        {...(wasAsked ? { problem: words.problemsSummary } : {})}
      />
    </>
  )
}

function ChartFields({ model }: { readonly model: ChoicesPageModel }): ReactNode {
  const { form, read } = model
  const unit = firstValue(form, 'unit')
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.chartHeading}</h2>
      <RadioQuestion name="direction" legend={words.direction} size="s" hint={words.directionHint} isInline choices={improvementDirections.map((value) => ({ value, text: directionWords[value] }))} value={firstValue(form, 'direction')} />
      <TextField id="target" name="target" label={words.target} value={firstValue(form, 'target')} {...problemAt(model, 'target')} />
      <TextField id="name" name="name" label={words.name} value={firstValue(form, 'name')} {...problemAt(model, 'name')} />
      <SelectField id="unit" name="unit" label={words.unit} value={unit === '' ? (read.unit ?? 'plain') : unit} choices={unitChoices.map((value) => ({ value, text: words.unitChoices[value] }))} />
    </>
  )
}

function Preview({ read: { preview, columns, isAcross } }: { readonly read: ReadColumns }): ReactNode {
  const width = preview.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const shownWidth = Math.min(width, 12)
  const heading = (index: number) => (isAcross ? '' : (columns[index]?.heading ?? ''))
  return (
    <DataTable
      caption={words.previewCaption}
      columns={[{ heading: words.row }, ...Array.from({ length: shownWidth }, (_, index) => ({ heading: `${String.fromCharCode(65 + index)}${heading(index) === '' ? '' : ` ${shownValue(heading(index))}`}` }))]}
      rows={preview.map(({ row, cells }) => [String(row), ...Array.from({ length: shownWidth }, (_, index) => shownValue(cells[index] ?? ''))])}
    />
  )
}

function ReadingFile({ form, figures, read }: { readonly form: SentValues; readonly figures: Figures; readonly read: ReadColumns }): ReactNode {
  if (read.problems.length === 0 && read.differences.length === 0) return null
  return <OwnForm action={href(paths.chartAMeasureReading)} carried={carriedFields(form, figures)} buttons={[{ text: words.readingFile, isSecondary: true, givesFile: 'extra' }]} />
}

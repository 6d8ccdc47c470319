import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type ReadColumns, ReadingChoicesFields, WhatWeTook, cellName, cellProblemWords, fieldOfQuestion, figureFields, figuresOf, questionWords } from '../../chart-a-measure/index.ts'
import { type FormState, PageHeading, PlainForm, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import type { Measure } from '../records.ts'
import { pasteWords as words } from '../words/values.ts'
import { measureFrame } from './frame.tsx'

/** A reading that only a person can settle. */
export interface PasteQuestionsModel {
  readonly measure: Measure
  readonly read: ReadColumns
  readonly form: SentValues
  readonly way: 'paste' | 'file'
  /** What is wrong with values that could be read, as sentences. */
  readonly rowProblems: readonly string[]
  readonly problemsShown: number
  readonly state: FormState
}

/** Asks what only a person can know about what was pasted, and names what is to be mended. */
export function pasteQuestionsPage({ measure, read, form, way, rowProblems, problemsShown, state }: PasteQuestionsModel): string {
  const action = href(paths.measurePaste, { measure: measure.measureId })
  const at = (fieldId: string) => problemAt(state.problems, fieldId)
  return measureFrame({
    title: words.questionsHeading,
    measure,
    problems: state.problems,
    content: (
      <div className="ek-reading">
        <PageHeading heading={read.questions.length > 0 ? words.questionsHeading : words.problemsHeading} {...(read.questions.length > 0 ? {} : { answer: words.problemsAnswer })} />
        <CellProblems read={read} further={rowProblems} problemsShown={problemsShown} />
        <PlainForm action={action} from={state.from} carried={{ ...figureFields(figuresOf(read)), way: [way], asked: ['yes'] }} buttons={[{ text: words.again }]}>
          {read.questions.map((question) => {
            const { legend, hint, choices } = questionWords(question, read)
            const name = fieldOfQuestion(question)
            return <RadioQuestion key={name} name={name} legend={legend} hint={hint} size="s" value={firstValue(form, name)} choices={choices} {...at(name)} />
          })}
          {read.problems.length > 0 && <RadioQuestion name="troubled" legend={words.leaveOutLegend} size="s" choices={[{ value: 'leave-out', text: words.leaveOut }]} {...at('troubled')} />}
          <ReadingChoicesFields form={form} read={read} problemAt={at} />
        </PlainForm>
        <WhatWeTook read={read} />
        <p>
          <a href={action}>{words.startAgain}</a>
        </p>
      </div>
    ),
  })
}

function CellProblems({ read, further, problemsShown }: { readonly read: ReadColumns; readonly further: readonly string[]; readonly problemsShown: number }): ReactNode {
  if (read.problems.length === 0 && further.length === 0) return null
  const cells = read.problems.slice(0, problemsShown).map((problem) => {
    const { what, mend } = cellProblemWords(problem)
    return `${cellName(read, problem.row, problem.column)}: ${what} ${mend}`
  })
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {[...cells, ...(read.problems.length > problemsShown ? [words.moreProblems(formatNumber(read.problems.length - problemsShown))] : []), ...further].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

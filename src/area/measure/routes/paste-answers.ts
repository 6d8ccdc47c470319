import { formatNumber } from '../../../kernel/number-text.ts'
import { type ColumnSource, type ReadColumns, carriedFigures, fieldOfQuestion, questionWords, readColumns, readingChoicesIn, tableProblemWords } from '../../chart-a-measure/index.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { type PasteQuestionsModel, pasteQuestionsPage } from '../pages/paste-questions-page.tsx'
import { pastePage, previewPage } from '../pages/paste-page.tsx'
import type { Measure } from '../records.ts'
import { earliestValue } from '../rules/day-limits.ts'
import { compareValues, countNew, markOfChanges } from '../rules/compare-values.ts'
import { findSpacing } from '../rules/pasted-spacing.ts'
import { valuesOfReading } from '../rules/values-of-reading.ts'
import { findKeptMeasure } from '../service/find-measure.ts'
import { enterValues, mostValues } from '../service/keep-values.ts'
import { problemsShown, rowProblemTexts } from '../words/row-problems.ts'
import { pasteWords as words, valueWords } from '../words/values.ts'
import { askingOf } from './asking-of.ts'
import { refusalText } from './value-answers.ts'

/** The form in which values are pasted or a file is chosen. */
export async function answerPasteForm(request: SignedInRequest): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  return found === null ? notFound : { kind: 'page', html: pastePage({ measure: found.measure, text: '', state: formState(request, 0) }) }
}

/** Reads what was pasted, asks what only a person can know, shows what would change, and keeps it when that was seen. */
export async function answerPaste(request: SignedInRequest): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  const { form, files } = request
  const file = files['file']?.[0]
  const refuse = (problems: readonly Problem[]): Answer => ({ kind: 'page', status: 422, html: pastePage({ measure, text: firstValue(form, 'text'), state: formState(request, 0, problems) }) })
  if (measure.closedOn !== null) return refuse([{ fieldId: 'text', words: valueWords.closed }])
  if (file?.isTooLarge === true) return refuse([{ fieldId: 'file', words: words.fileTooLarge }])
  const read = await readColumns(sourceOf(request), readingChoicesIn(form))
  if (!read.ok) {
    const { what, mend } = tableProblemWords(read.error)
    return refuse([{ fieldId: file === undefined ? 'text' : 'file', words: `${what} ${mend}` }])
  }
  const way = file !== undefined || firstValue(form, 'way') === 'file' ? 'file' : 'paste'
  return answerRead(request, measure, read.value, way)
}

function sourceOf({ form, files }: SignedInRequest): ColumnSource {
  const file = files['file']?.[0]
  if (file !== undefined) return { kind: 'file', name: file.name, content: file.content }
  const carried = carriedFigures(form)
  return carried.text === '' ? { kind: 'text', text: firstValue(form, 'text') } : carried
}

async function answerRead(request: SignedInRequest, measure: Measure, read: ReadColumns, way: 'paste' | 'file'): Promise<Answer> {
  const { form } = request
  const ask = (given: Pick<PasteQuestionsModel, 'rowProblems'>, problems: readonly Problem[]): Answer => ({
    kind: 'page',
    status: problems.length > 0 || read.problems.length > 0 || given.rowProblems.length > 0 ? 422 : 200,
    html: pasteQuestionsPage({ measure, read, form, way, ...given, problemsShown, state: formState(request, 0, problems) }),
  })
  if (read.questions.length > 0 || read.problems.length > 0) {
    // The first time they are asked; when they were asked before, they are still to be answered.
    const missing = firstValue(form, 'asked') === 'yes' ? read.questions.map((question) => ({ fieldId: fieldOfQuestion(question), words: questionWords(question, read).missing })) : []
    return ask({ rowProblems: [] }, missing)
  }
  const values = valuesOfReading(read, measure, { first: earliestValue, last: request.today })
  if (!values.ok) return ask({ rowProblems: rowProblemTexts(values.error, measure) }, [])
  const asking = askingOf(request)
  const standing = await asking.store.observations(measure.measureId)
  const entries = compareValues(values.value, standing)
  const fresh = countNew(entries)
  if (standing.length + fresh > mostValues) return tooManyAnswer(request, measure, { fresh, standing: standing.length, way, text: read.carried })
  const spacing = findSpacing(measure.frequency, values.value.map(({ day }) => day), standing.map(({ day }) => day))
  const mark = firstValue(form, 'mark')
  const preview = (status: 200 | 409 | 422, problem: string | null): Answer => ({ kind: 'page', status, html: previewPage({ measure, read, form, way, entries, spacing, mark: markOfChanges(entries), problem, state: formState(request, 0) }) })
  if (mark === '') return preview(200, null)
  const entered = await enterValues(asking, measure.measureId, { values: values.value, way, mark })
  if (!entered.ok) return entered.error.code === 'not-here' ? notFound : entered.error.code === 'changed-meanwhile' ? preview(409, words.changedMeanwhile) : preview(422, refusalText(entered.error))
  request.record({ action: 'measure/values-entered', details: { measureId: measure.measureId, added: entered.value.added, changed: entered.value.changed, way } })
  return { kind: 'redirect', to: href(paths.measure, { measure: measure.measureId }, { done: 'entered' }) }
}

/** The page on which they were pasted, with nothing of it lost. */
function tooManyAnswer(request: SignedInRequest, measure: Measure, { fresh, standing, way, text }: { readonly fresh: number; readonly standing: number; readonly way: 'paste' | 'file'; readonly text: string }): Answer {
  const isFile = way === 'file'
  const problem = { fieldId: isFile ? 'file' : 'text', words: words.tooMany(formatNumber(fresh), formatNumber(standing), formatNumber(mostValues)) }
  return { kind: 'page', status: 422, html: pastePage({ measure, text: isFile ? '' : text, state: formState(request, 0, [problem]) }) }
}

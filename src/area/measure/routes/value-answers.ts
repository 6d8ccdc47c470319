import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isNoDay, noDay, readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Problem, dayProblemText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { type TypedValue, valuesPage } from '../pages/values-page.tsx'
import { type ValueModel, valueDeeds, valuePage } from '../pages/value-page.tsx'
import type { Measure, Observation } from '../records.ts'
import { earliestValue } from '../rules/day-limits.ts'
import type { EnteredValue } from '../rules/compare-values.ts'
import { dueDays, nextValue } from '../rules/due-days.ts'
import { type TypedValueProblem, readTypedValue } from '../rules/typed-values.ts'
import { findKeptMeasure } from '../service/find-measure.ts'
import { type EntryRefusal, type ValueChange, changeValue, enterValues, undoLastEntry } from '../service/keep-values.ts'
import { observationText } from '../words/measure-text.ts'
import { lineSentence } from '../words/problems.ts'
import { valueWords as words } from '../words/values.ts'
import { askingOf } from './asking-of.ts'
import { done } from './form-answers.ts'

/** So many due values one page asks for. */
const dueAtOnce = 12
/** As long as the column of the reason. */
const longestLeftOutReason = 300

/** The form for values by hand: those that are due, and one of any other day. */
export async function answerValuesForm(request: SignedInRequest): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (found === null) return notFound
  return valuesAnswer(request, found.measure, [], undefined)
}

/** Keeps values that were typed, or takes the last entry back. */
export async function answerValues(request: SignedInRequest): Promise<Answer> {
  if (firstValue(request.form, 'deed') === 'undo') return answerUndo(request)
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  const standing = await asking.store.observations(measure.measureId)
  const read = readEntered(request, measure, standing)
  if ('problems' in read) return valuesAnswer(request, measure, read.problems, 422)
  const entered = await enterValues(asking, measure.measureId, { values: read.values, way: 'hand', mark: null })
  if (!entered.ok) return entered.error.code === 'not-here' ? notFound : valuesAnswer(request, measure, [{ fieldId: read.firstField, words: refusalText(entered.error) }], entered.error.code === 'changed-meanwhile' ? 409 : 422)
  request.record({ action: 'measure/values-entered', details: { measureId: measure.measureId, added: entered.value.added, changed: entered.value.changed, way: 'hand' } })
  return { kind: 'redirect', to: href(paths.measure, { measure: measure.measureId }, { done: 'entered' }) }
}

/** Why values were not kept, as a sentence. */
export function refusalText(refusal: Exclude<EntryRefusal, { readonly code: 'not-here' }>): string {
  switch (refusal.code) {
    case 'closed':
      return words.closed
    case 'too-many':
      return words.tooMany(formatNumber(refusal.most))
    case 'changed-meanwhile':
      return words.changedMeanwhile
  }
}

type Read = { readonly values: readonly EnteredValue[]; readonly firstField: string } | { readonly problems: readonly Problem[] }

function readEntered(request: SignedInRequest, measure: Measure, standing: readonly Observation[]): Read {
  const problems: Problem[] = []
  const values: EnteredValue[] = []
  const due = dueOf(request, measure, standing)
  for (const day of [...due, null]) {
    const suffix = day === null ? '' : `-${day}`
    const read = readTypedValue(typedAt(request, suffix), measure)
    if (!read.ok) problems.push(typedProblem(read.error, suffix))
    else if (read.value !== null) {
      const on = day ?? otherDay(request, standing, measure, problems)
      if (on !== null) values.push({ day: on, ...read.value })
    }
  }
  const twice = values.find(({ day }, index) => values.findIndex((one) => one.day === day) !== index)
  if (twice !== undefined) problems.push({ fieldId: 'other-day', words: words.dayTwice })
  const firstField = due.length === 0 ? 'value' : `value-${due[0] ?? ''}`
  if (problems.length === 0 && values.length === 0) problems.push({ fieldId: firstField, words: words.nothingTyped })
  return problems.length > 0 ? { problems } : { values, firstField }
}

function otherDay({ form, today }: SignedInRequest, standing: readonly Observation[], measure: Measure, problems: Problem[]): CalendarDate | null {
  const day = readTypedDate(typedDateIn(form, 'other'), { first: earliestValue, last: today })
  if (!day.ok) {
    problems.push({ fieldId: 'other-day', words: dayProblemText(words.theDay, day.error) })
    return null
  }
  const taken = standing.find((one) => one.day === day.value)
  if (taken === undefined) return day.value
  problems.push({ fieldId: 'other-day', words: words.dayTaken(observationText(taken, measure)) })
  return null
}

/** A problem of a typed value at its field. */
function typedProblem({ field, why }: TypedValueProblem, suffix: string): Problem {
  return { fieldId: `${field}${suffix}`, words: why === 'not-a-number' ? words.notANumber : words.problems[why] }
}

function typedAt({ form }: SignedInRequest, suffix: string): TypedValue {
  return { value: firstValue(form, `value${suffix}`), below: firstValue(form, `below${suffix}`) }
}

/** The days whose values are asked for: those that are due now; of a form that was sent those that it asked for too. */
function dueOf({ today, form }: SignedInRequest, measure: Measure, standing: readonly Observation[]): readonly CalendarDate[] {
  const days = new Set(dueDays(measure.frequency, standing.at(-1)?.day ?? null, today, dueAtOnce))
  const there = new Set(standing.map(({ day }) => day))
  for (const name of Object.keys(form)) {
    const day = parseCalendarDate(name.startsWith('value-') ? name.slice('value-'.length) : '')
    if (day.ok && day.value <= today && day.value >= earliestValue && !there.has(day.value) && days.size < 2 * dueAtOnce) days.add(day.value)
  }
  return [...days].toSorted()
}

async function valuesAnswer(request: SignedInRequest, measure: Measure, problems: readonly Problem[], status: 409 | 422 | undefined): Promise<Answer> {
  const standing = await askingOf(request).store.observations(measure.measureId)
  const typedDay = typedDateIn(request.form, 'other')
  const due = dueOf(request, measure, standing)
  // The day that comes next is proposed, where it is here and its value is not asked for above.
  const next = nextValue(measure.frequency, standing.at(-1)?.day ?? null, request.today)
  const proposed = due.length === 0 && status === undefined && next !== null && next.day <= request.today ? typedDate(next.day) : noDay
  const { day, month, year } = typedDate(standing.at(-1)?.day ?? request.today)
  const html = valuesPage({
    measure,
    due: due.map((on) => ({ day: on, typed: typedAt(request, `-${on}`) })),
    otherDay: isNoDay(typedDay) ? proposed : typedDay,
    other: typedAt(request, ''),
    example: `${day} ${month} ${year}`,
    state: formState(request, 0, problems),
  })
  return { kind: 'page', ...(status === undefined ? {} : { status }), html }
}

async function answerUndo(request: SignedInRequest): Promise<Answer> {
  const at = firstValue(request.form, 'at')
  const undone = await undoLastEntry(askingOf(request), idIn(request, 'measure'), /^\d{1,15}$/u.test(at) ? Number(at) : -1)
  if (undone.ok) {
    const { measure, added, changed } = undone.value
    request.record({ action: 'measure/entry-undone', details: { measureId: measure.measureId, added, changed } })
    return { kind: 'redirect', to: href(paths.measure, { measure: measure.measureId }, { done: 'undone' }) }
  }
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (undone.error.code === 'not-here' || found === null) return notFound
  return valuesAnswer(request, found.measure, [{ fieldId: 'value', words: undone.error.code === 'changed-meanwhile' ? words.undoGone : refusalText(undone.error) }], undone.error.code === 'changed-meanwhile' ? 409 : 422)
}

/** The form for one value. */
export async function answerValueForm(request: SignedInRequest): Promise<Answer> {
  return oneAnswer(request, {}, undefined)
}

/** Changes one value, with the reason. */
export async function answerValue(request: SignedInRequest): Promise<Answer> {
  const { form, parameters } = request
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  const day = parseCalendarDate(parameters['day'] ?? '')
  if (found === null || !day.ok) return notFound
  const change = readChange(request, found.measure)
  if (!change.ok) return oneAnswer(request, { problems: change.error }, 422)
  const changed = await changeValue(asking, found.measure.measureId, day.value, change.value, versionIn(form))
  if (!changed.ok) {
    if (changed.error.code === 'not-here') return notFound
    return changed.error.code === 'changed-meanwhile' ? oneAnswer(request, { hasConflict: true }, 409) : oneAnswer(request, { problems: [{ fieldId: 'deed', words: refusalText(changed.error) }] }, 422)
  }
  const { kind } = change.value.deed
  const isLeavingOut = kind === 'leave-out' || kind === 'count-again'
  return done(request, kind === 'remove' ? 'measure/value-removed' : isLeavingOut ? 'measure/value-left-out' : 'measure/value-changed', changed.value.measure, kind === 'remove' ? 'removed' : 'value')
}

function readChange({ form }: SignedInRequest, measure: Measure): Result<ValueChange, readonly Problem[]> {
  const deed = firstValue(form, 'deed')
  const reason = readLine(firstValue(form, 'reason'), longestLeftOutReason)
  const read = deed === 'value' ? readTypedValue({ value: firstValue(form, 'value'), below: firstValue(form, 'below') }, measure) : success(null)
  const problems: readonly Problem[] = [
    ...(isOneOf(valueDeeds, deed) ? [] : [{ fieldId: 'deed', words: words.deedMissing }]),
    ...(read.ok ? [] : [typedProblem(read.error, '')]),
    ...(deed === 'value' && read.ok && read.value === null ? [{ fieldId: 'value', words: words.notANumber }] : []),
    ...(reason.ok ? [] : [{ fieldId: 'reason', words: lineSentence(reason.error, words.theReason, words.reasonMissing) }]),
  ]
  if (problems.length > 0 || !isOneOf(valueDeeds, deed) || !reason.ok || !read.ok) return failure(problems)
  if (deed !== 'value') return success({ deed: { kind: deed }, reason: reason.value })
  return read.value === null ? failure(problems) : success({ deed: { kind: 'value', value: read.value }, reason: reason.value })
}

async function oneAnswer(request: SignedInRequest, given: Partial<Pick<ValueModel, 'hasConflict'>> & { readonly problems?: readonly Problem[] }, status: 409 | 422 | undefined): Promise<Answer> {
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  const day = parseCalendarDate(request.parameters['day'] ?? '')
  const observation = found === null || !day.ok ? undefined : (await asking.store.observations(found.measure.measureId)).find((one) => one.day === day.value)
  if (found === null || observation === undefined) return notFound
  const { form } = request
  const html = valuePage({
    measure: found.measure,
    observation,
    deed: firstValue(form, 'deed'),
    typed: { value: firstValue(form, 'value'), below: firstValue(form, 'below') },
    reason: firstValue(form, 'reason'),
    hasConflict: given.hasConflict ?? false,
    state: formState(request, observation.version, given.problems ?? []),
  })
  return { kind: 'page', ...(status === undefined ? {} : { status }), html }
}

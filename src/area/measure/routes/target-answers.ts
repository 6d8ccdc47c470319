import { addDays, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { isNoDay, noDay, readTypedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, type Problem, dayProblemText } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { targetText, targetsPage } from '../pages/targets-page.tsx'
import type { Target } from '../records.ts'
import { readNumber } from '../rules/check-value.ts'
import { earliestValue, firstDay } from '../rules/day-limits.ts'
import { findKeptMeasure } from '../service/find-measure.ts'
import { changeTargets } from '../service/keep-measures.ts'
import { formProblemWords, formWords } from '../words/measure.ts'
import { askingOf } from './asking-of.ts'
import { done } from './form-answers.ts'

/** The targets of a measure. */
export async function answerTargetsForm(request: SignedInRequest): Promise<Answer> {
  return pageOf(request, null, [], undefined)
}

/** Adds a target from a day on, or takes one away. */
export async function answerTargets(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  const standing = await asking.store.targets(measure.measureId)
  const decided = firstValue(request.form, 'deed') === 'remove' ? without(request, standing) : withTyped(request, standing, measure)
  if ('problems' in decided) return pageOf(request, null, decided.problems, 422)
  const saved = await changeTargets(asking, measure.measureId, decided.targets, versionIn(request.form))
  if (saved.ok) return done(request, 'measure/targets-changed', saved.value, 'targets')
  if (saved.error.code !== 'changed-meanwhile') return notFound
  const conflict = [{ field: formWords.targetsNow, now: standing.map((target) => targetText(target, measure)).join('; '), typed: firstValue(request.form, 'value') }]
  return pageOf(request, conflict, [], 409)
}

type Decided = { readonly targets: readonly Target[] } | { readonly problems: readonly Problem[] }

function without({ form }: SignedInRequest, standing: readonly Target[]): Decided {
  const day = parseCalendarDate(firstValue(form, 'startsOn'))
  return { targets: standing.filter(({ startsOn }) => !day.ok || startsOn !== day.value) }
}

function withTyped({ form, today }: SignedInRequest, standing: readonly Target[], measure: Parameters<typeof readNumber>[1]): Decided {
  const typed = typedDateIn(form, 'from')
  // A year ahead is long enough for a plan.
  const day = isNoDay(typed) ? ({ ok: true, value: firstDay } as const) : readTypedDate(typed, { first: earliestValue, last: addDays(today, 366) })
  const value = readNumber(firstValue(form, 'value'), measure)
  if (!day.ok || !value.ok) {
    return { problems: [...(day.ok ? [] : [{ fieldId: 'from-day', words: dayProblemText(formProblemWords.targetDay, day.error) }]), ...(value.ok ? [] : [{ fieldId: 'value', words: formProblemWords.target }])] }
  }
  return { targets: [...standing.filter(({ startsOn }) => startsOn !== day.value), { startsOn: day.value, value: value.value }] }
}

async function pageOf(request: SignedInRequest, conflict: readonly ComparedValue[] | null, problems: readonly Problem[], status: 409 | 422 | undefined): Promise<Answer> {
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  const isTyped = status !== undefined
  const html = targetsPage({
    measure,
    targets: await asking.store.targets(measure.measureId),
    day: isTyped ? typedDateIn(request.form, 'from') : noDay,
    value: firstValue(request.form, 'value'),
    conflict,
    state: formState(request, measure.version, problems),
    newId: request.newId,
  })
  return { kind: 'page', ...(status === undefined ? {} : { status }), html }
}

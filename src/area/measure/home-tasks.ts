import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import type { HomeTask } from '../../kernel/home-task.ts'
import type { Measure } from './records.ts'
import { nextValue } from './rules/due-days.ts'
import { boardReads } from './store/board-reads.ts'
import { homeWords as words } from './words/home.ts'
import { pointDayText } from './words/measure-text.ts'

/** After what waits with a day set, before setting up. */
const weight = 15
/** Each further one would bury what else waits: they are told together. */
const shownAtMost = 3

/** A value that is due; without a day where there is none yet. */
interface DueValue {
  readonly measure: Measure
  readonly day: CalendarDate | null
  readonly dueOn: CalendarDate
}

/** Values that are due of the measures that somebody answers for, on their own page. */
export async function dueValueTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const reads = boardReads(transaction, viewer.organisation.tenant)
  const measures = await reads.ownMeasures(viewer.personId)
  if (measures.length === 0) return []
  const lastDays = await reads.lastDays(measures.map(({ measureId }) => measureId))
  const due = measures.flatMap((measure): readonly DueValue[] => {
    const last = lastDays.get(measure.measureId) ?? null
    const next = nextValue(measure.frequency, last, today)
    return last === null ? [{ measure, day: null, dueOn: today }] : next?.isDue === true ? [{ measure, day: next.day, dueOn: next.dueOn }] : []
  })
  const sorted = due.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const tasks = sorted.slice(0, shownAtMost).map(({ measure, day }): HomeTask => ({
    id: `measure/value-of-${measure.measureId}`,
    text: words.text[measure.frequency](measure.name),
    hint: day === null ? words.first : words.hint(pointDayText(day, measure)),
    minutes: 2,
    isDone: false,
    href: href(paths.measureValues, { measure: measure.measureId }),
    weight,
  }))
  const more = sorted.length - tasks.length
  if (more === 0) return tasks
  return [...tasks, { id: 'measure/more-values', text: words.more(more), hint: words.moreHint, minutes: 2 * more, isDone: false, href: href(paths.measures, {}, { unit: 'all', only: ['own'] }), weight: weight + 1 }]
}

import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { chartChoicesIn, readColumns, readingChoicesIn } from '../../chart-a-measure/index.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import type { BroughtFigures } from '../service/add-with-figures.ts'

/**
 * The figures that a form brings along from a chart for everyone.
 * @returns null when it brings none that can be read without a question: the chart sends no others
 */
export async function broughtFiguresIn(form: SentValues): Promise<BroughtFigures | null> {
  const figures = firstValue(form, 'figures')
  if (figures === '') return null
  const read = await readColumns({ kind: 'text', text: figures }, readingChoicesIn(form))
  if (!read.ok || read.value.questions.length > 0 || read.value.problems.length > 0) return null
  const choices = chartChoicesIn(form)
  const rebases = choices.rebases.flatMap(({ when, reason }) => {
    const day = parseCalendarDate(when)
    return day.ok ? [{ startsOn: day.value, reason }] : []
  })
  return { read: read.value, choices, rebases }
}

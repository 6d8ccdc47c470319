import { addDays } from '../../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import type { ProcessMeaning, ProcessPoint } from './model.ts'

/** One letter for each point, as a found meaning would come. */
const meanings: Readonly<Record<string, ProcessMeaning>> = {
  '.': 'common-cause',
  '+': 'improvement',
  '-': 'concern',
  h: 'neutral-high',
  l: 'neutral-low',
  o: 'ghost',
  ' ': 'missing',
}

const reasons: Readonly<Record<string, string>> = {
  s: 'part of a shift of 7 or more points',
  t: 'part of a trend of 7 or more points',
  o: 'outside the limits',
  2: 'one of two in three near a limit',
}

/** Invented points for examples: what stands in them was found by the rules of the service, once. */
export interface Invention {
  readonly dates: readonly CalendarDate[]
  readonly values: readonly (number | null)[]
  readonly marks?: string
  readonly why?: string
  readonly lines?: readonly { readonly first: number; readonly centre: number; readonly lower?: number; readonly upper?: number }[]
  readonly targets?: readonly { readonly first: number; readonly target: number | null }[]
}

/** Points as an area would hand them over. */
export function inventedPoints({ dates, values, marks = '', why = '', lines = [], targets = [] }: Invention): readonly ProcessPoint[] {
  return values.map((value, index): ProcessPoint => {
    const line = lines.findLast(({ first }) => first <= index)
    const date = dates[index]
    const reason = reasons[why.charAt(index)]
    return {
      ...(date === undefined ? {} : { date }),
      value,
      meaning: meanings[marks.charAt(index)] ?? 'common-cause',
      centre: line?.centre ?? null,
      lower: line?.lower ?? null,
      upper: line?.upper ?? null,
      target: targets.findLast(({ first }) => first <= index)?.target ?? null,
      rules: reason === undefined ? [] : [reason],
    }
  })
}

/** The first days of so many months. */
export function monthsFrom(year: number, month: number, count: number): readonly CalendarDate[] {
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 + index
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01` as CalendarDate // the first day of a month is one
  })
}

/** So many days, each `apart` days after the one before. */
export function daysFrom(first: string, apart: number, count: number): readonly CalendarDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first as CalendarDate, index * apart)) // written in an example
}

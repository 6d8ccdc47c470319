import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { postColumns } from './columns.ts'

/** For each made-up post: days ago that it began, days from the start to preparation, days to the agreed end, days to its ending, who put it down, and days to draft and agreement of a charter. */
type MadePost = readonly [unit: string, ago: number, prepared: number | null, until: number | null, ended: number | null, by: 'employer' | 'self', drafted: number | null, agreed: number | null]

const madePosts: readonly MadePost[] = [
  ['Medicine', 350, -10, 180, 180, 'employer', 3, 15],
  ['Medicine', 340, null, 120, 130, 'self', null, null],
  ['Medicine', 322, 14, 180, null, 'employer', 20, 34],
  ['Medicine', 300, -5, null, null, 'employer', -2, 10],
  ['Medicine', 281, 30, 90, 90, 'self', 40, null],
  ['Medicine', 260, -1, 180, 175, 'employer', 5, 9],
  ['Medicine', 231, 0, 180, null, 'employer', 7, 28],
  ['Medicine', 190, null, 120, null, 'self', null, null],
  ['Medicine', 150, -14, 180, null, 'employer', -7, 4],
  ['Medicine', 118, 21, null, null, 'self', 25, 60],
  ['Medicine', 75, -3, 180, null, 'employer', 2, 12],
  ['Medicine', 20, null, 180, null, 'employer', null, null],
  ['Surgery', 345, 45, 180, 200, 'self', 50, 62],
  ['Surgery', 318, -2, 180, 180, 'employer', 6, 20],
  ['Surgery', 290, null, 90, 60, 'self', null, null],
  ['Surgery', 255, -8, null, null, 'employer', 1, 8],
  ['Surgery', 240, 10, 180, null, 'employer', 12, null],
  ['Surgery', 200, -20, 270, null, 'employer', -10, -1],
  ['Surgery', 171, 5, 120, null, 'self', 9, 30],
  ['Surgery', 133, -4, 180, null, 'employer', 3, 17],
  ['Surgery', 99, null, 180, null, 'self', null, null],
  ['Surgery', 60, -6, null, null, 'employer', 4, 11],
  ['Surgery', 31, 7, 120, null, 'employer', 14, null],
  ['Therapies', 310, -12, 180, 180, 'employer', -3, 7],
  ['Therapies', 220, 60, 180, null, 'self', 70, 88],
  ['Therapies', 140, -1, null, null, 'employer', 5, 13],
  ['Therapies', 45, null, 90, null, 'self', null, null],
  ['Pharmacy', 270, 3, 180, 180, 'employer', 8, 29],
  ['Pharmacy', 160, -9, 365, null, 'employer', -5, 6],
  ['Pharmacy', 200, -6, 180, 180, 'employer', 4, 18],
  ['Pharmacy', 110, 12, 180, null, 'self', 15, 41],
  ['Pharmacy', 85, null, 120, null, 'employer', null, null],
  ['Pharmacy', 28, -2, 180, null, 'employer', 1, null],
]

/** A sample file: 33 made-up posts that began within the last year. @param today the report made from it on this day has them all */
export function samplePosts(today: CalendarDate): readonly (readonly string[])[] {
  const rows = madePosts.map(([unit, ago, prepared, until, ended, by, drafted, agreed]) => {
    const start = addDays(today, -ago)
    const day = (after: number | null) => (after === null ? '' : addDays(start, after))
    return [unit, start, day(until), day(ended), day(prepared), by, day(drafted), day(agreed)]
  })
  return [postColumns, ...rows]
}

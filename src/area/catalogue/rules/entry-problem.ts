import type { LineProblem } from '../../../kernel/line-text.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { EntryText } from './entry-limits.ts'

/** Which hours or months. */
export type RangeField = 'hours' | 'monthlyHours' | 'months'

/** Why an entry cannot stand in the catalogue. */
export type EntryProblem =
  | { readonly code: 'text'; readonly field: EntryText; readonly fault: LineProblem }
  | { readonly code: 'id-form' | 'id-taken' }
  | { readonly code: 'no-stage' }
  | { readonly code: 'award-word' }
  | { readonly code: 'task-without-stage' }
  | { readonly code: 'capability-unknown'; readonly capability: string; readonly nearest: string | null }
  | { readonly code: 'capability-twice'; readonly capability: string }
  | { readonly code: 'too-many-capabilities'; readonly most: number }
  | { readonly code: 'range-reversed'; readonly field: RangeField }
  | { readonly code: 'range-too-large'; readonly field: RangeField; readonly most: number }
  | { readonly code: 'range-not-positive'; readonly field: RangeField }
  | { readonly code: 'hours-do-not-fit' }
  | { readonly code: 'shares-above-100' | 'share-no-whole-number' }
  | { readonly code: 'fee-out-of-range'; readonly most: number }
  | { readonly code: 'link-form' }
  | { readonly code: 'read-in-future'; readonly today: CalendarDate }

import type { EntryColumn } from '../rules/csv/entry-columns.ts'
import type { ApplicationColumn } from '../rules/csv/read-applications.ts'
import type { CompletionColumn } from '../rules/csv/read-completions.ts'

/** What each column of the catalogue as a table holds. */
export const entryColumnWords: Readonly<Record<EntryColumn, string>> = {
  id: 'small letters and digits with single hyphens; never given to another entry',
  kind: 'one of the words below',
  title: 'up to 120 letters',
  about: 'what it is, up to 600 letters',
  audience: 'for whom it is, up to 300 letters',
  stages: 'one or more of the words below, with semicolons between them',
  hours_from: 'hours of all of it, at least',
  hours_to: 'hours of all of it, at most; the same as at least when left out',
  monthly_hours_from: 'hours a month, at least',
  monthly_hours_to: 'hours a month, at most',
  months_from: 'months from its first to its last day, at least',
  months_to: 'months, at most',
  one_day: 'yes when it must be done on one day, else no',
  hours_by: 'source or judgement: who says the hours',
  cost: 'the fee of a place in pounds, or nothing',
  award: 'its name, or none',
  title_names: 'management, leadership, both or neither; read from the title when left out',
  title_why: 'the reason, up to 200 letters',
  management_percent: 'hundredths of its content that are management, a whole number',
  leadership_percent: 'hundredths that are leadership; what is left is neither',
  content_why: 'the reason, or why it is not known, up to 300 letters',
  builds: 'on each line a capability, a colon and why, such as M3: You read your own statement.',
  trends: 'none or more of the words below, with semicolons between them',
  proof: 'what it leaves to show, up to 300 letters',
  mind: 'what to mind, up to 400 letters',
  source: 'where it was read; empty for your own judgement',
  source_link: 'an address that begins with https',
  source_note: 'what of the source to mind',
  read_on: 'the day on which it was read or judged: 2026-07-31 or 31/07/2026',
  at_fundamental: 'what to do at this stage, up to 300 letters',
  at_first_line: 'the same for this stage',
  at_middle: 'the same for this stage',
  at_senior: 'the same for this stage',
  at_executive: 'the same for this stage',
}

/** What each column of applications holds. */
export const applicationColumnWords: Readonly<Record<ApplicationColumn, string>> = {
  person: 'employee number or mail address; needed',
  programme: 'id or title of an entry; needed',
  applied_on: 'a day up to today; needed',
  outcome: 'waiting, place, no-place or withdrawn; empty is waiting',
  decided_on: 'the day of the decision; needed unless it waits',
}

/** What each column of completions holds. */
export const completionColumnWords: Readonly<Record<CompletionColumn, string>> = {
  person: 'employee number or mail address; needed',
  programme: 'id or title of an entry; needed',
  completed_on: 'a day up to today; needed',
  hours: 'hours that it took',
  cost: 'what it cost, in pounds',
}

import type { Stage } from '../../../../kernel/workforce.ts'
import { longestTexts, mostEntries } from '../entry-limits.ts'
import type { TableForm } from './table.ts'

/** The columns of the catalogue as a table, in the order in which they are written. */
export const entryColumns = [
  'id', 'kind', 'title', 'about', 'audience', 'stages',
  'hours_from', 'hours_to', 'monthly_hours_from', 'monthly_hours_to', 'months_from', 'months_to', 'one_day', 'hours_by',
  'cost', 'award', 'title_names', 'title_why', 'management_percent', 'leadership_percent', 'content_why',
  'builds', 'trends', 'proof', 'mind', 'source', 'source_link', 'source_note', 'read_on',
  'at_fundamental', 'at_first_line', 'at_middle', 'at_senior', 'at_executive',
] as const
export type EntryColumn = (typeof entryColumns)[number]

/** The column of what to do at a stage. */
export const stageColumns: Readonly<Record<Stage, EntryColumn>> = { fundamental: 'at_fundamental', 'first-line': 'at_first_line', middle: 'at_middle', senior: 'at_senior', executive: 'at_executive' }

/** Words that stand for something in a cell. */
export const costNothing = 'nothing'
export const awardNone = 'none'
export const yesAndNo = ['yes', 'no'] as const
export const hoursBy = ['source', 'judgement'] as const

export const entryTable: TableForm<EntryColumn> = {
  columns: entryColumns,
  needed: ['id', 'kind', 'title', 'about', 'audience', 'stages', 'title_why', 'content_why', 'proof', 'read_on'],
  mostRows: mostEntries,
}

/** How long the text of each column may be. */
export const longestInColumn = {
  id: longestTexts.id, title: longestTexts.title, about: longestTexts.about, audience: longestTexts.audience, award: longestTexts.award, title_why: longestTexts.titleWhy,
  content_why: longestTexts.contentWhy, proof: longestTexts.proof, mind: longestTexts.mind, source: longestTexts.sourceTitle, source_link: longestTexts.sourceLink, source_note: longestTexts.sourceNote,
} as const satisfies Partial<Record<EntryColumn, number>>

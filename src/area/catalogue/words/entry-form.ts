import { shownUpTo } from '../../../kernel/shown-value.ts'
import type { EntryColumn } from '../rules/csv/entry-columns.ts'
import type { CellProblem } from '../rules/csv/table-problem.ts'
import type { TypedEntryProblem } from '../rules/typed-entry.ts'
import { entryProblemWords, largestFeeText } from './entry-problems.ts'
import { faultWords } from './text-faults.ts'

/** Wording of the form of an own entry. */
export const entryFormWords = {
  chooseKind: 'Choose a kind',
  add: 'Add what you offer',
  change: 'Change what you offer',
  answer: 'A programme or activity of your organisation. Everybody who is signed in sees it. Leave empty what nobody knows.',
  parts: { what: 'What it is', takes: 'What it takes', domain: 'Management or leadership?', builds: 'What it builds', from: 'Where this is from' },
  domainLead: 'Call management management. Where the title does not, the content still says it.',
  buildsLead: 'Write one sentence for each capability that it builds. Leave the others empty.',
  buildsOf: (name: string) => `Why it builds: ${name}`,
  labels: {
    kind: 'Kind',
    title: 'Title',
    about: 'What it is, in a sentence or two',
    audience: 'For whom it is',
    stages: 'For which stages',
    proof: 'What somebody has to show afterwards',
    mind: 'What to mind (you can leave this empty)',
    hours_from: 'Hours in all, at least',
    hours_to: 'Hours in all, at most',
    monthly_hours_from: 'Hours a month, at least',
    monthly_hours_to: 'Hours a month, at most',
    months_from: 'Months from the first to the last day, at least',
    months_to: 'Months, at most',
    one_day: 'Is all of it on one day?',
    hours_by: 'Who says the hours?',
    cost: 'Fee of a place in pounds',
    award: 'What somebody holds at the end',
    title_names: 'What the title names',
    title_why: 'How you know (you can leave this empty)',
    management_percent: 'Parts of 100 of the content that are management',
    leadership_percent: 'Parts of 100 that are leadership',
    content_why: 'How you know this',
    source: 'The source, such as a course list (you can leave this empty)',
    source_link: 'Its link (you can leave this empty)',
    read_on: 'Read or checked on',
  } satisfies Partial<Record<EntryColumn, string>>,
  hints: {
    cost: `A sum such as 120, or “nothing” where there is no fee. Up to ${largestFeeText}.`,
    award: 'Its name, or “none”.',
    title_names: 'When you choose none, the words of the title decide.',
    management_percent: 'A whole number. What is left of 100 is neither.',
    read_on: 'After 12 months everybody sees that it is to be checked again.',
  },
  yesAndNo: { yes: 'Yes', no: 'No' },
  hoursBy: { source: 'The source', judgement: 'We, by judgement' },
  titleNames: { management: 'Management', leadership: 'Leadership', both: 'Both', neither: 'Neither' },
  usual: { titleWhy: 'By the words of the title.', contentWhy: 'Nobody has judged the content yet.' },
  save: 'Save',
  changedMeanwhile: 'Somebody changed this meanwhile. What you typed is below. Save again to put it in the place of theirs',
} as const

/** The labels of fields by their columns. */
const labels: Readonly<Partial<Record<EntryColumn, string>>> = entryFormWords.labels

/** What is to be mended in a field, and how; with the name of the field. */
export function typedEntryProblemWords({ column, ...found }: TypedEntryProblem): string {
  return found.kind === 'entry' ? withoutStop(entryProblemWords(found.problem)) : `${labels[column] ?? column}: ${cellWords(found.problem)}`
}

function cellWords(problem: CellProblem): string {
  switch (problem.code) {
    case 'cell-missing':
      return 'fill this in'
    case 'cell-text':
      return withoutStop(faultWords(problem.fault))
    case 'cell-word':
      return 'choose one of the answers'
    case 'cell-number':
      return `“${shownUpTo(problem.value, 40)}” is no number. Write one such as 7.5, or leave it empty`
    case 'cell-pounds':
      return `“${shownUpTo(problem.value, 40)}” is no sum. Write one such as 120 or 99.50, or “nothing”`
    case 'cell-day':
      return 'write a day that the calendar has, such as 31 7 2026'
    case 'cell-build':
      return 'write a sentence'
  }
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, '')
}

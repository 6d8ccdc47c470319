import { formatNumber } from '../../../kernel/number-text.ts'
import { placeWords, fileWords, tableWords } from '../../catalogue/index.ts'
import { dateText } from '../../../platform/design/index.ts'
import { type PostColumn, mostPosts } from '../files/columns.ts'
import type { PostProblem, PostsFileProblem, RowRefusal } from '../files/read-posts.ts'

/** Wording of the page that makes the report from a file. */
export const fileReportWords = {
  title: 'Who was prepared before they began?',
  answer: 'From a file of posts: who had support agreed before the first day. About ten minutes, no account, nothing stored.',
  promise: 'The file is read in memory and forgotten with the answer. Leave names out: no column needs one.',
  file: 'A file of posts',
  fileHint: `CSV, up to 5 MB and ${formatNumber(mostPosts)} rows. Spreadsheets save it as “CSV UTF-8”. One row for each start in a post.`,
  show: 'Make the report',
  sample: 'a sample file of 33 made-up posts',
  columnsHeading: 'The columns',
  columnsIntro: 'The first row names the columns, in any order. Days are 2026-07-31 or 31/07/2026. An empty cell means: has not happened, or was not agreed.',
  column: 'Column',
  meaning: 'What stands in it',
  needed: 'Needed',
  yes: 'Yes',
  no: 'No',
  noFile: 'Choose a file first.',
  fileTooLarge: 'The file is larger than 5 MB. Split it, or leave other columns out.',
  resultTitle: 'Starts in a post: what your file says',
  ofFile: 'From your file',
  whole: 'All posts of the file',
  nobodyBegan: 'Nobody in your file began in the last 12 months.',
  refusedHeading: 'Rows that are not counted',
  another: 'Read another file',
  six: 'Agree six things before somebody starts',
  back: 'Before somebody starts',
  toPass: 'Print this page, or copy it. It is gone when you leave it.',
  unknownHeading: 'Columns we left out',
  hasAhead: 'Starts after today are not counted yet.',
} as const

export const columnWords: Readonly<Record<PostColumn, string>> = {
  unit: 'The part of the organisation, such as a division. It is counted as it is written.',
  starts_on: 'The first day in the post.',
  agreed_until: 'The day to which it was agreed. Empty for a post without an end.',
  ended_on: 'The first day back, or in another post. Empty while it goes on.',
  prepared_on: 'The first day on which all six matters were agreed and a mentor was named. Empty when that is not so.',
  registered_by: 'Who put it down first: “employer” or “self”.',
  charter_drafted_on: 'The day of the first draft of a role charter.',
  charter_agreed_on: 'The day on which both agreed to it.',
}

/** How many rows are not counted. */
export function refusedText(refused: number, all: number): string {
  return `${formatNumber(refused)} of ${formatNumber(all)} rows are not in these figures. Mend them and send the file again.`
}

/** Why a row is not counted: where, what, how to mend it. */
export function refusalWords(problem: RowRefusal): string {
  return isOfDays(problem) ? `${placeWords(problem)}: ${daysWords(problem)}` : tableWords(problem, problem)
}

/** Why nothing of a file can be read. */
export function postsFileWords(one: PostsFileProblem): string {
  return one.kind === 'file' ? fileWords(one.problem) : tableWords(one.problem, one.problem)
}

const dayCodes: ReadonlySet<string> = new Set<PostProblem['code']>(['ended-before-start', 'until-before-start', 'agreed-before-draft', 'agreed-without-draft', 'post-day-ahead'])

function isOfDays(problem: RowRefusal): problem is Extract<RowRefusal, PostProblem> {
  return dayCodes.has(problem.code)
}

function daysWords(problem: PostProblem): string {
  switch (problem.code) {
    case 'ended-before-start':
      return 'it ended before it began. Check both days.'
    case 'until-before-start':
      return 'the agreed end is before the first day. Check both days.'
    case 'agreed-before-draft':
      return 'the charter was agreed before it was drafted. Check both days.'
    case 'agreed-without-draft':
      return 'the charter was agreed, but has no day of its draft. Write it.'
    case 'post-day-ahead':
      return `the day is ahead. Write a day up to ${dateText(problem.today)}, or leave it empty.`
  }
}

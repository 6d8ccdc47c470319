import type { ImportStanding } from '../rules/import-standing.ts'
import type { UploadProblem } from '../service/upload-extract.ts'
import { fileProblemWords } from './import-files.ts'

/** Megabytes of the largest file that is taken. */
export const largestFileMegabytes = 24

/** Wording of the page that lists imports and takes a new file. */
export const importsWords = {
  title: 'Staff imports',
  home: 'Your page',
  administration: 'Administration',
  answer: 'Bring in people, posts and units from your staff system, as often as you like.',
  safe: 'Evenkeel first checks every row and shows what would change. Nothing is imported until you confirm it, and an import can be undone.',
  whatLink: 'See which columns the file needs',
  whatHeading: 'What the file is',
  what: 'A staff list (staff extract) is a table with one row for each assignment: one person in one post. You can export it from ESR (the Electronic Staff Record) or another staff system.',
  needed: 'These columns are needed:',
  neededColumns: ['employee number, or assignment number', 'first name and last name', 'at least one unit, such as division, department or ward', 'title of the position'],
  useful: 'These help, if you have them:',
  usefulColumns: ['work email: people sign in with it', 'number of the line manager (ESR: supervisor): teams then form by themselves', 'pay band, staff group and job role', 'share of full time, status, start date and end date'],
  headings: 'Your headings may be different. On the next page you say what each column is, and Evenkeel remembers it.',
  exampleCaption: 'How a file looks: two invented people',
  current: 'the people who are here now, as such a file',
  currentNote: 'While nobody is here, this file holds the headings only.',
  uploadHeading: 'Upload a file',
  fileLabel: 'Staff list',
  fileHint: `CSV or Excel workbook (.xlsx), up to ${largestFileMegabytes} MB. Take out what is not needed, such as pay, dates of birth and home addresses.`,
  upload: 'Upload',
  listHeading: 'Earlier imports',
  listCaption: 'Imports, the newest first, at most 100',
  columns: { file: 'File', uploaded: 'Uploaded', by: 'By', standing: 'Where it stands', added: 'New', changed: 'Changed' },
  countsNote: 'New and changed count rows of the file.',
  none: 'There is no import yet.',
  byCommand: 'Command line',
} as const

/** The example of a staff list: everybody in it is invented. */
export const exampleExtract = {
  headings: ['Employee Number', 'First Name', 'Last Name', 'Org L1', 'Org L2', 'Position Title', 'Pay Band', 'Supervisor Employee Number'],
  rows: [
    ['20000001', 'Ada', 'Birchfold', 'Medicine', 'Ward 7', 'Ward Manager', 'Band 7', ''],
    ['20000002', 'Bola', 'Fernwick', 'Medicine', 'Ward 7', 'Staff Nurse', 'Band 5', '20000001'],
  ],
} as const

/** Where an import stands, in the list. */
export const standingWords: Readonly<Record<ImportStanding['kind'], string>> = {
  columns: 'Say what its columns are',
  'at-work': 'At work',
  stuck: 'Did not work',
  problems: 'Rows to mend',
  'no-administrator': 'No administrator would be left',
  ready: 'Ready to import',
  'no-change': 'Nothing would change',
  applied: 'Imported',
  undone: 'Undone',
  discarded: 'Discarded',
  unreadable: 'Could not be read',
}

/** What is wrong with a file as a whole and how to mend it, in the wording that NHS and GOV.UK services use at a file field. */
export function uploadProblemWords(problem: UploadProblem): string {
  switch (problem.code) {
    case 'none-chosen':
      return 'Select a staff list'
    case 'file-too-large':
      return `The selected file must be smaller than ${largestFileMegabytes} MB. Take out columns that are not needed, or split it in two.`
    case 'too-many-unsettled':
      return `Finish or discard an earlier import first: ${problem.most} are under way. You find them in the list on this page.`
    case 'file-empty':
      return 'The selected file is empty. Export it again, then choose it.'
    case 'wrong-type':
      return 'The selected file must be a CSV or an Excel workbook (.xlsx). Save it as one of these, then choose it.'
    case 'password-protected':
      return 'The selected file is password protected. Take the password away, save it and choose it again.'
    case 'old-workbook':
      return 'The selected file must be a CSV or an Excel workbook (.xlsx). This one is an old workbook (.xls): save it as .xlsx.'
    default: {
      const { what, mend } = fileProblemWords(problem)
      return `${what} ${mend}`
    }
  }
}

import { counted, formatNumber } from '../../../kernel/number-text.ts'

/** Wording of the page that takes a file with a framework. */
export const importWords = {
  title: 'Bring in a framework from a file',
  answer: 'You see first what the file holds and what it would change. Nothing changes before you say yes.',
  licence: 'Bring in only words that your organisation may use. The text of a published framework often belongs to somebody.',
  fileLabel: 'File',
  fileHint: 'CASE 1.0 or 1.1 (JSON), or a table (CSV), up to 2 MB',
  kept: (name: string) => `“${name}” goes along with this page. Choose another file to take its place.`,
  tableHeading: 'Only for a table',
  tableLead: 'A file of CASE says this itself. A table does not.',
  titleLabel: 'Title',
  versionLabel: 'Version',
  creatorLabel: 'Who made the words',
  creatorHint: 'Leave it empty for your own organisation',
  check: 'Look at the file',
  larger: 'A larger file goes in by the command “evenkeel import framework FILE”, up to 10,000 items. Ask who runs Evenkeel for you.',
  formsHeading: 'What the file must look like',
  caseForm: 'CASE is how frameworks are handed on between systems. Ask whoever gave you the framework for it.',
  tableForm: 'A table has one row for each part, capability or behaviour. Its headings:',
  tableColumns: [
    'code, kind and text in every row: kind is part, capability or behaviour',
    'parent: the code of what it belongs to',
    'about, domain, aspect, stage, trends, form and goes_with where you need them',
  ],
  exampleCaption: 'An example',
  ownAsExample: 'our own framework as a table',
  ownAsExampleNote: 'Take it as a template.',
  problems: {
    none: 'Choose a file',
    tooLarge: 'Choose a file of at most 2 MB, or ask for the command line',
    broken: 'The file was damaged on the way. Choose it again',
    summary: (count: number) => `The file has ${counted(count, 'problem', 'problems')}. Mend it, then choose it again`,
  },
  problemsHeading: 'What is to be mended in the file',
  problemsListed: (shown: number, all: number) => (shown === all ? `${counted(all, 'problem', 'problems')}. Nothing of the file is brought in before all are mended.` : `The first ${formatNumber(shown)} of ${formatNumber(all)} problems. The command lists all of them.`),
} as const

/** An example of a table, cell by cell. */
export const exampleTable = {
  headings: ['code', 'kind', 'parent', 'text', 'stage', 'form'],
  rows: [
    ['A', 'capability', '', 'Looking ahead', '', ''],
    ['A-1', 'behaviour', 'A', 'Look at the week before it begins', 'first-line', 'short'],
    ['A-2', 'behaviour', 'A', 'Say early what will be missing', 'first-line', 'full'],
  ],
} as const

/** Wording of the page that says what a file would change. */
export const planWords = {
  title: { add: 'Look at what would be added', change: 'Look at what would change', nothing: 'All of this is here already' },
  answer: {
    add: 'It becomes a draft. Nobody is asked about it before it is signed off and chosen.',
    change: 'The draft that is here takes the words of the file.',
    nothing: 'The file says what is here. There is nothing to bring in.',
  },
  follows: (version: string) => `An earlier version does not change any more. This becomes version ${version}, a draft beside it.`,
  quicker: 'Somebody else changed the draft while you looked. This is what the file would do now.',
  factsHeading: 'What the file holds',
  facts: { file: 'File', title: 'Title', version: 'Version', creator: 'Who made the words', language: 'Language', about: 'What it says of itself', size: 'Items', domains: 'Capabilities by domain' },
  size: (part: number, capability: number, behaviour: number) => `${counted(part, 'part', 'parts')}, ${counted(capability, 'capability', 'capabilities')}, ${counted(behaviour, 'behaviour', 'behaviours')}`,
  domains: (management: number, leadership: number, neither: number) => `${formatNumber(management)} of management, ${formatNumber(leadership)} of leadership, ${formatNumber(neither)} of neither`,
  changesHeading: 'What would change',
  capabilitiesSummary: (count: number) => (count === 1 ? 'The name of its capability' : `The names of its ${formatNumber(count)} capabilities`),
  remarksHeading: 'Worth a look',
  remarksListed: (shown: number, all: number) => `The first ${formatNumber(shown)} of ${formatNumber(all)}.`,
  noRemarks: 'There is nothing to remark.',
  bringIn: { add: 'Bring it in as a draft', change: 'Change the draft' },
  another: 'Choose another file',
  seeStanding: 'Look at what is here',
} as const

/** Wording of the counts of items, before and after. */
export const countWords = {
  caption: 'Items of the file',
  columns: { what: 'Items', count: 'How many' },
  read: 'Read',
  added: 'New',
  changed: 'Changed',
  unchanged: 'As they are here',
  removed: 'Here and not in the file: removed',
  head: 'What it says of itself changes too: title, version, language, who made it, or description.',
  order: 'The order of items changes.',
} as const

/** Wording of the receipt, and of the files that a framework is given out as. */
export const receiptWords = {
  title: 'What the last file did',
  none: 'This framework did not come from a file.',
  answer: (title: string, version: string) => `The file is in “${title}”, version ${version}, as a draft.`,
  facts: { file: 'File', at: 'Brought in' },
  next: { framework: 'Read the draft, and see what to look at before it is used', another: 'Bring in another file' },
  filesHeading: 'As a file',
  caseFile: 'Download it as CASE 1.1',
  csvFile: 'Download it as a table (CSV file)',
  lastFile: (name: string) => `The last file that came in: ${name}`,
} as const

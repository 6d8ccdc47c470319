import { counted } from '../../../kernel/number-text.ts'
import type { FileKind } from '../records.ts'

/** Wording of what an organisation adds to the catalogue. */
export const organisationCatalogueWords = {
  title: 'What we offer',
  back: 'Your page',
  answer: 'Programmes and activities that your organisation adds to the catalogue. Everybody who is signed in sees them.',
  caption: 'Our own entries',
  columns: { title: 'What', domain: 'Title against content', checked: 'Checked', state: 'State', deed: 'Change' },
  none: 'Your organisation has added nothing yet.',
  titleNames: (names: string) => `Title: ${names}.`,
  stale: 'More than 12 months ago: check it again',
  checked: 'I checked it: nothing changed',
  changeIt: 'Change it',
  ofOne: (title: string) => `: ${title}`,
  add: 'Add what you offer',
  portfolio: 'Learning by domain',
  offered: 'Offered',
  retired: (day: string) => `Not offered since ${day}`,
  retire: 'Stop offering it',
  offer: 'Offer it again',
  retiredMeans: 'What is not offered any more stays with who did it. It is offered to nobody new.',
  file: 'our own entries',
  change: 'To change many at once, take the file, change its rows, and bring it in again.',
  bring: 'Bring in a file',
  done: { 'taken-in': 'The file is taken in.', 'retired': 'It is not offered any more.', 'offered': 'It is offered again.', 'added': 'It is in the catalogue now.', 'changed': 'It is changed.', 'checked': 'It is checked for another 12 months.' },
} as const

/** Wording of the page on which a file is brought in. */
export const takeInWords = {
  title: 'Bring in a file',
  answer: 'All rows are taken in, or none. Rows of the same entry, or person and day, are put in place of what stands.',
  kind: 'What is in it?',
  kinds: { catalogue: 'Entries of the catalogue', applications: 'Applications', completions: 'Completions' } satisfies Readonly<Record<FileKind, string>>,
  whole: 'Applications and completions are brought in by an administrator, or an OD lead of the whole organisation.',
  file: 'The file (CSV)',
  fileHint: 'Up to 3 MB and 20,000 rows, with headings in its first row.',
  button: 'Bring it in',
  columns: 'Columns',
  columnHeadings: { column: 'Column', holds: 'What it holds' },
  problems: { kind: 'Choose what is in the file', none: 'Choose a file', tooLarge: 'The file is larger than 3 MB. Split it', whole: 'Only an administrator, or an OD lead of the whole organisation, brings this in' },
  summary: (count: number) => `Nothing was taken in. Mend ${counted(count, 'thing', 'things')} in the file, listed below`,
  found: 'What to mend in the file',
  more: (count: number) => `And ${counted(count, 'more', 'more')}.`,
} as const

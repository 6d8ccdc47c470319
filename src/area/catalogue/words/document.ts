/** Wording of the reference document of the catalogue. */
export const documentWords = {
  title: 'The catalogue',
  about: 'Programmes and activities for people who manage and lead, as the catalogue is shipped. This page is written by the code; a test compares them.',
  dated: 'Programmes were read in stored copies on the day in the last column. Copies bear no day of their own, and may be years old. Check each before you rely on it or print it.',
  judgement: 'Activities, their hours and their shares are our judgement. Hours are those of learning; cost means fees.',
  m6: 'Each entry has what its title and award name beside what it holds. Two programmes say management or managers in their title. A third of another is management, while its award says leadership.',
  three: 'For each of the 16 capabilities there is one task at each stage. It has no fee and fits 3 hours a month.',
  programmes: 'Programmes of the NHS Leadership Academy, and the graduate scheme',
  byName: 'Known by name only',
  byNameAbout: 'Nothing else is known of these until an organisation adds the offer that it means.',
  tasks: { management: 'Tasks that build management', leadership: 'Tasks that build leadership' },
  experiential: 'In the work itself',
  selfDirected: 'On your own or with peers',
  files: 'As a file',
  filesAbout: 'An organisation adds entries by a table with these columns. The first ten are needed. What is empty or says “not known” is not known, and never 0.',
  recordsAbout: 'Applications and completions come in by tables too. A person is an employee number or a mail address; a programme is its id or title. As with entries, all rows are taken in, or none.',
  headings: { programmes: ['Programme', 'For', 'Length', 'Hours', 'Cost', 'Award', 'Title names', 'Content', 'Read'], activities: ['Activity', 'Hours', 'Hours a month', 'Builds', 'Content', 'To show'], columns: ['Column', 'What it holds'], words: ['Word', 'Name'] },
} as const

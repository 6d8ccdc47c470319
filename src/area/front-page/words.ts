/** Wording of the front page. */
export const frontPageWords = {
  title: 'Management and leadership in the NHS',
  heading: 'Good care needs management and leadership. Build both.',
  lead: 'Management keeps today’s system working safely and efficiently. Leadership brings useful change. Patients need both.',
  organisation: {
    title: 'Where does an organisation stand?',
    text: 'What public figures can and cannot say about managers in an NHS trust. No account, nothing stored.',
    label: 'Name or code of the organisation',
    hint: 'For example, Worcestershire, or its three-character code RWP (ODS code)',
    button: 'Find',
  },
  cards: {
    national: { title: 'The national picture', text: 'Managers in acute trusts year by year, and what other countries add.' },
    compare: { title: 'Compare organisations', text: 'Up to 4 acute trusts side by side. No ranking.' },
    method: { title: 'How the figures are made', text: 'Sources, formulas, and everything that is wrong with the data.' },
  },
  forYou: {
    heading: 'For you',
    line: { title: 'Line managers and organisational development (OD) leads', text: 'Find your trust, then ask what the figures leave out.' },
    teacher: { title: 'Teachers', text: 'Use the national picture to teach what an interval says.' },
    board: { title: 'Medical directors and boards', text: 'Print “five questions to ask about management here” for your trust.' },
  },
} as const

/** Wording of the front page. */
export const frontPageWords = {
  title: 'Management and leadership in the NHS',
  heading: 'Good care needs management and leadership. Build both.',
  lead: 'Management keeps today’s system working safely and efficiently. Leadership brings useful change. Patients need both.',
  doors: {
    steppingUp: {
      title: 'I am stepping up',
      text: 'You cover a manager’s post from Monday, or soon. Ten minutes, no account, nothing stored. You get what to do first, what to ask for, and a page to hold in your hand.',
    },
    ward: {
      title: 'Try it safely: run a simulated ward',
      text: 'Eight weeks as a ward manager in about twenty minutes, where nothing you choose can harm anybody. See patients and colleagues answer back, and why.',
    },
    practice: { title: 'Practise ten situations', text: 'Choose what is needed first and how you would act, then compare with a published model.' },
    difference: { title: 'The difference in five minutes', text: 'What management and leadership are, with examples from NHS work.' },
    chart: { title: 'Chart a measure', text: 'Paste a column of numbers. Get the NHS chart with its icons, and in plain words what it says.' },
    situation: { title: 'Read a situation', text: 'Describe it by a few questions. Get which of the two it asks for first, which style, and why.' },
    firstLook: { title: 'A first look at both capabilities', text: 'Twelve everyday statements in 2 minutes. In words only, not a measurement.' },
  },
  removed: 'The demonstration is removed.',
  toolsHeading: 'More tools, each without an account',
  demonstration: {
    heading: 'See it in a whole organisation',
    title: 'Look around the demonstration trust',
    text: 'An invented trust with 5,000 invented people. Choose somebody, and see what they see.',
  },
  organisation: {
    title: 'Where does an organisation stand?',
    text: 'Acute trusts in England, 2012 to 2018: what public figures can and cannot say about their managers. No account, nothing stored.',
    label: 'Name or code of the organisation',
    hint: 'For example, Worcestershire, or its three-character code RWP (ODS code)',
    button: 'Find',
  },
  forYou: {
    heading: 'If you stand beside somebody who steps up',
    line: { title: 'Line managers and organisational development (OD) leads', text: 'Agree six things before somebody starts: one page to print.' },
    teacher: { title: 'Teachers', text: 'Open a class: sort ten sentences, or run a ward together. Without names.' },
    board: { title: 'Medical directors and boards', text: 'Print a one-page paper for the board of your trust' },
  },
} as const

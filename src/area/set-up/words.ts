import type { SetUpField, SetUpProblem } from './rules.ts'

/** Wording of the set-up. */
export const setUpWords = {
  caption: 'Set up Evenkeel',
  choose: {
    title: 'Which organisation is it for?',
    answer: 'Choose it by its name or its ODS code. ODS is the NHS list of organisations.',
    label: 'Name or code of your organisation',
    hint: 'For example: RWP, or a part of the name',
    found: (count: number) => (count === 1 ? '1 organisation found' : `${count} organisations found`),
    none: 'No organisation has this name or code here.',
    use: 'Use this one',
    byHand: 'It is not in the list',
    byHandHint: 'Newer organisations may be missing. You can type the name and the code yourself.',
    closed: 'closed',
  },
  about: {
    title: 'Your organisation and you',
    answer: 'You become its first administrator. You can give others this role later. It takes about 2 minutes.',
    organisationLegend: 'The organisation',
    youLegend: 'You',
    labels: { odsCode: 'ODS code', organisation: 'Name of the organisation', givenName: 'Your first name', familyName: 'Your last name', email: 'Your work e-mail address' } satisfies Readonly<Record<SetUpField, string>>,
    hints: { odsCode: '3 to 9 letters and digits', organisation: '', givenName: '', familyName: '', email: 'Links for signing in go to this address' } satisfies Readonly<Record<SetUpField, string>>,
    button: 'Set up this organisation',
    nothingYet: 'Nothing is saved until you press the button.',
  },
  over: {
    title: 'This link does not work any more',
    answer: 'It was used, or it is older than 24 hours.',
    ways: ['If nobody has set Evenkeel up yet, ask whoever runs it to start it again. A new link is then printed.', 'If it is set up, sign in.'],
    signIn: 'Sign in',
  },
} as const

/** What is wrong in a field, and how to mend it. */
export function setUpProblemWords({ field, code }: SetUpProblem): string {
  if (code === 'empty') return emptyWords[field]
  return problemWords[code]
}

const emptyWords: Readonly<Record<SetUpField, string>> = {
  odsCode: 'Enter the ODS code of your organisation',
  organisation: 'Enter the name of your organisation',
  givenName: 'Enter your first name',
  familyName: 'Enter your last name',
  email: 'Enter your work e-mail address',
}

const problemWords: Readonly<Record<Exclude<SetUpProblem['code'], 'empty'>, string>> = {
  'too-long': 'Shorten this: it is longer than we can keep',
  'wrong-character': 'Type this again: it holds a character that cannot be shown',
  'no-code': 'Enter a code of 3 to 9 letters and digits, like RWP',
  'no-address': 'Enter an e-mail address like name@trust.nhs.uk',
  'code-taken': 'An organisation with this code is set up here already: sign in, or check the code',
  'code-reserved': 'This code belongs to the demonstration: enter the code of your organisation',
}

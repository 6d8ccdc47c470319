import type { ExampleName } from '../content/examples.ts'

/** Wording of the invented profiles. */
export const exampleWords = {
  title: {
    'cannot-tell': 'Invented example: colleagues cannot tell',
    clear: 'Invented example: colleagues see a direction',
    'two-views': 'Invented example: two views side by side',
    'one-view': 'Invented example: one view',
  } satisfies Record<ExampleName, string>,
  back: 'What is asked, capability by capability',
  invented: 'Everybody and every answer on this page is invented. It shows what a profile can look like.',
  others: 'Other invented examples',
  begin: 'To make a profile of your own, sign in and answer a self-assessment.',
  signIn: 'Sign in',
} as const

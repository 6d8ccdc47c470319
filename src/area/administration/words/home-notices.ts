/** Wording of what administrators must know first on their own page. */
export const homeNoticeWords = {
  setUp: {
    heading: 'Your organisation is set up',
    paragraphs: ['You are its first administrator and its first organisational development (OD) lead.', 'What comes next is below, in the order that works best.'],
  },
  noWayBack: {
    heading: 'You cannot come back in by yourself yet',
    paragraphs: (code: string) => [
      'Mail is not set up, and there is no sign-in provider. Once you are signed out, no link reaches you or anybody else.',
      'Have one of the two set up before you sign out. Whoever runs this installation sets up mail, and you can add a provider.',
      `Until then, whoever runs it prints a link for you with: evenkeel link ${code} YOUR-ADDRESS`,
    ],
    provider: 'Add a sign-in provider',
    mail: 'See how mail leaves',
  },
} as const

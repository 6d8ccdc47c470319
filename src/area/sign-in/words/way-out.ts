/** Wording of the pages on the way out, and of where somebody is signed in. */
export const wayOutWords = {
  signedOut: {
    title: 'You are signed out of Evenkeel',
    answer: 'Nothing of yours can be opened from this browser now.',
    idle: 'Nothing happened for a while, so we signed you out.',
    drafts: 'What you had typed and not sent waits for you. Sign in soon and open the page again.',
    noWayBack: 'Mail is not set up here, and there is no sign-in provider. To come back in, ask whoever runs Evenkeel for a link: evenkeel link CODE ADDRESS.',
    demonstration: 'Choose somebody else in the demonstration',
    signIn: 'Sign in',
    front: 'Go to the front page',
    providerAnswer: (provider: string) => `You are still signed in with ${provider}. On a shared computer, sign out there too.`,
    provider: (provider: string) => `Sign out of ${provider}`,
    providerSoon: 'This opens by itself in a moment.',
    aProvider: 'your sign-in provider',
  },
  still: {
    title: 'You are still signed in',
    answer: (name: string) => `This browser is signed in as ${name}.`,
    signOut: 'Sign out',
    home: 'Go to your page',
  },
  signIns: {
    title: 'Where you are signed in',
    answer: 'If one of these is not yours, end it.',
    caption: 'Your sign-ins',
    columns: { method: 'How you came in', since: 'Since', seen: 'Last used', end: 'End it' },
    method: { link: 'A link by e-mail', provider: 'A sign-in provider', demonstration: 'The demonstration' },
    thisOne: 'This browser',
    end: 'End',
    endHidden: (since: string) => ` the sign-in of ${since}`,
    others: 'End all others',
    all: 'Sign out everywhere',
    done: { ended: 'The sign-in has ended.', others: 'All your other sign-ins have ended.', gone: 'That sign-in had ended already.' },
    back: 'Your page',
  },
} as const

/** Wording that the script of signed-in pages shows; it comes with the answer to how long the sign-in still holds. */
export const sessionWords = {
  headings: ['You are being signed out', 'You will be signed out in 1 minute', 'You will be signed out in 2 minutes'],
  words: 'Nothing has happened here for a while. This keeps your pages safe on a shared computer.',
  last: 'Nobody stays signed in for longer than 12 hours. What you have typed is kept for you. Sign in again to go on.',
  stay: 'Stay signed in',
  leave: 'Sign out now',
  goOn: 'Go on until then',
  draftFound: 'You typed something here earlier and did not send it.',
  putBack: 'Put back what you had typed',
  forget: 'Throw it away',
  putBackDone: 'What you had typed is back. Check it, then send it.',
} as const

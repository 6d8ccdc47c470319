import { linkMinutes } from '../../../platform/identity/index.ts'

/** Wording of the pages on which somebody chooses where and how to sign in. */
export const wayInWords = {
  choose: {
    title: 'Sign in',
    answer: 'Choose the organisation you work for.',
    label: 'Name of your organisation',
    hint: 'Part of the name is enough. Its code works too.',
    button: 'Find it',
    foundHeading: 'Organisations found',
    nothing: (typed: string) => `No organisation here matches “${typed}”. Try one word of the name.`,
    nothingTyped: 'Enter part of the name of your organisation',
    cut: 'More organisations match. Enter more of the name.',
    missing: 'Your organisation is not here? Then it does not use this installation of Evenkeel. Ask your organisational development team.',
  },
  none: {
    title: 'Nobody can sign in here yet',
    answer: 'No organisation has been set up on this installation of Evenkeel.',
    setUp: 'The person who started Evenkeel finds a link to set up an organisation in its first messages.',
    without: 'You can use much of Evenkeel without signing in.',
    front: 'Go to the front page',
  },
  demonstration: {
    heading: 'Look around first',
    words: 'The demonstration trust is invented, with everybody in it. Anybody may look around.',
    link: 'Open the demonstration trust',
  },
  /** To whoever was in the demonstration when it ended. */
  over: 'The demonstration has ended on this installation, and you are signed out of it.',
  at: {
    title: (organisation: string) => `Sign in at ${organisation}`,
    answer: 'Evenkeel has no password of yours to remember.',
    with: (provider: string) => `Sign in with ${provider}`,
    withHint: 'You leave Evenkeel for a moment and come back signed in.',
    linkHeading: { alone: 'Get a link by e-mail', other: 'Or get a link by e-mail' },
    linkWords: `We send a link to your work address. It works for ${linkMinutes} minutes, once.`,
    notSetUp: 'Mail is not set up here yet, so a link cannot reach you. Ask an administrator of Evenkeel in your organisation.',
    label: 'Work e-mail address',
    button: 'Send me a link',
    problem: 'Enter an e-mail address in the form name@example.nhs.uk',
    helpHeading: 'If you cannot get in',
    help: [
      'Look for the mail among unwanted mail (junk).',
      'Ask an administrator of Evenkeel in your organisation which address it knows of you. Often your organisational development team knows who that is.',
    ],
    other: 'Choose another organisation',
  },
  sent: {
    title: 'Look in your mailbox',
    answer: (organisation: string) => `If this address belongs to somebody at ${organisation}, a link is on its way.`,
    works: `It works for ${linkMinutes} minutes, once. You may close this page.`,
    nothingHeading: 'If nothing comes',
    nothing: ['Wait a few minutes and look among unwanted mail (junk).', 'Check that you typed your work address.', 'Ask an administrator of Evenkeel in your organisation which address it knows of you.'],
    again: 'Type the address again',
  },
  /** Where mail is not set up. */
  notSent: {
    title: 'Mail is not set up here yet',
    answer: () => 'A link cannot reach you by mail. Ask an administrator of Evenkeel in your organisation.',
    works: 'You did nothing wrong, and your address may be right.',
    nothingHeading: 'If you are the administrator',
    nothing: ['Links are written to files in the data folder. Whoever runs Evenkeel can open yours there.', 'They can also print a link for you: evenkeel link CODE ADDRESS.', 'Then set up mail or a sign-in provider, so that others can come in.'],
  },
  confirm: {
    title: (organisation: string) => `Sign in at ${organisation}`,
    answer: (name: string) => `The link is for ${name}.`,
    words: 'You stay signed in until you sign out, close the browser or do nothing for a while.',
    button: 'Sign in',
    notYou: (name: string) => `If you are not ${name}, close this page and do not use the link.`,
  },
  linkOver: {
    title: 'This link does not work',
    answer: `A link works once, for ${linkMinutes} minutes. This one was used, is too old or was not copied whole.`,
    again: 'Get a new link',
    already: 'If you signed in with it a moment ago, you may be signed in already.',
    home: 'Go to your page',
  },
} as const

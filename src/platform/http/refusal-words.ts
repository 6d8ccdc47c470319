/** Wording of the pages that refuse somebody who is, or was, signed in. */
export const refusalWords = {
  notPermitted: {
    title: 'This page is for other roles',
    paragraph: 'Nothing is wrong. What you do in your organisation does not need this page.',
    who: 'It is open to',
    ask: 'If you need it, ask an administrator of Evenkeel in your organisation for the role.',
    back: 'Go to your page',
  },
  signedOut: {
    title: 'You are signed out, and what you sent was not saved',
    paragraph: 'Your sign-in ended before you sent this. What you typed is still on this page, and nowhere else.',
    steps: ['Sign in. A new tab opens for that.', 'Come back to this page and send it again.'],
    signIn: 'Sign in (opens in a new tab)',
  },
  signInFirst: {
    title: 'Sign in to go on',
    paragraph: 'This needs an account in your organisation. What you brought waits on this page, and nowhere else.',
    steps: ['Sign in. A new tab opens for that.', 'Come back to this page and go on.'],
    signIn: 'Sign in (opens in a new tab)',
  },
  goOn: 'Go on',
  otherSignIn: {
    title: 'This was opened in another sign-in, and was not saved',
    paragraph: (name: string) => `You are signed in as ${name}. The page you sent was opened before that, perhaps by somebody else.`,
    choose: 'If it is yours, send it. If it is not, leave it.',
    leave: 'Leave it and go to your page',
  },
  typed: 'What was typed',
  file: 'A file cannot wait here. Choose it again on its page.',
  sendAgain: 'Send it again',
  sendAs: (name: string) => `Send it as ${name}`,
} as const

import type { RefusalKind } from '../rules/refusal.ts'

/** What the page of a refusal says; `provider` is the name of the way in, like NHSmail. */
interface RefusalWords {
  readonly title: (provider: string) => string
  readonly words: (provider: string) => readonly string[]
}

/** Wording of the pages for who came back from a provider and was not let in. */
export const refusalWords: Readonly<Record<RefusalKind, RefusalWords>> = {
  unreachable: {
    title: (provider) => `${provider} does not answer`,
    words: () => ['Nothing is wrong with what you did. Try again in a few minutes, or sign in another way.'],
  },
  settings: {
    title: (provider) => `Signing in with ${provider} is not set up right`,
    words: () => ['Nothing is wrong with what you did. An administrator of Evenkeel in your organisation has to mend it.', 'Until then, get a link by e-mail.'],
  },
  'not-finished': {
    title: (provider) => `You did not finish signing in with ${provider}`,
    words: () => ['Try again, or get a link by e-mail.'],
  },
  'begin-again': {
    title: () => 'Begin signing in again',
    words: () => ['This sign-in took too long, was finished already or began in another browser.'],
  },
  'not-trusted': {
    title: (provider) => `The answer of ${provider} could not be trusted`,
    words: () => ['To keep you safe, nobody was signed in. Begin again.', 'If it happens again, tell an administrator of Evenkeel in your organisation.'],
  },
  role: {
    title: (provider) => `${provider} names no role for you here`,
    words: (provider) => [`${provider} knows you, but not with a role in this organisation.`, 'If you have several roles, try again and choose the one in this organisation.', 'If it is missing, ask whoever gives out roles in your organisation.'],
  },
  assurance: {
    title: (provider) => `Sign in with ${provider} in a stronger way`,
    words: () => ['Your organisation asks for a stronger proof of who you are, such as a smartcard or a passkey.', 'Try again and choose that way.'],
  },
  group: {
    title: () => 'You are not yet in the group that may use Evenkeel',
    words: (provider) => [`${provider} knows you. Your organisation lets one group of its people in, and you are not in it.`, 'Ask an administrator of Evenkeel in your organisation to add you.'],
  },
  'not-known': {
    title: (provider) => `We know you by ${provider}, but not here yet`,
    words: () => ['No account was made, and nothing was kept.', 'Ask an administrator of Evenkeel in your organisation to add you, or to check the e-mail address that Evenkeel knows of you.', 'If you have come in by a link before, get one again.'],
  },
  'has-left': {
    title: () => 'Your time here has ended in Evenkeel',
    words: () => ['The records of this organisation say that you no longer work here, so you cannot sign in.', 'If that is wrong, ask an administrator of Evenkeel in the organisation.'],
  },
}

/** Wording that every such page has. */
export const refusalPageWords = {
  again: 'Begin again',
  tryAgain: 'Try again',
  otherWays: 'Other ways to sign in',
  otherAccount: (provider: string) => `Use another account with ${provider}`,
  link: 'Get a link by e-mail',
  reason: 'For an administrator, the reason is',
  anyProvider: 'your sign-in',
} as const

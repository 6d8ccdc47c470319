/** Wording of the page on which an administrator signs somebody out everywhere. */
export const signOutWords = {
  title: (name: string) => `Sign ${name} out everywhere?`,
  answer: 'Every sign-in ends at once, and links that were mailed and not used stop working.',
  when: 'Do this when a computer or a phone was lost or left signed in. Do it too when somebody else may have come in.',
  now: 'Signed in now',
  places: (count: number) => (count === 0 ? 'Nowhere' : count === 1 ? 'In 1 browser' : `In ${count} browsers`),
  drafts: 'What they typed and did not send waits for them where it was kept.',
  again: 'They can sign in again as before. To keep somebody out, also have their sign-in at your provider stopped, or correct their e-mail address.',
  own: 'This is you. You stay signed in here, and are signed out everywhere else.',
  seen: 'They can see on “Who looked at what about me” that you did this.',
  button: 'Sign out everywhere',
  keep: 'Leave it',
} as const

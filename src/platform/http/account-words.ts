/** Wording of the bar that says who is signed in. */
export const accountWords = {
  label: 'Signing in and out',
  signIn: 'Sign in',
  rooms: 'Pages for you',
  yourPage: 'Your page',
  team: 'My team',
  people: 'People',
  measures: 'Measures',
  improvements: 'Improvements',
  organisation: 'Our organisation',
  administration: 'Administration',
  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  notMe: (name: string) => `Not ${name}?`,
  demonstration: 'Demonstration. Every person and every figure of this organisation is invented.',
} as const

/** What the page of the ward says where a run can be kept in an account. */
export const keepRunWords = {
  heading: 'Keep this run',
  lead: 'With an account at work you can keep this run, with what you wrote. Only you see it there.',
  leadWithoutText: 'With an account at work you can keep this run, and go on later. Only you see it there.',
  runs: 'My practice runs (opens in a new tab)',
  button: 'Keep this run in my account (opens in a new tab)',
} as const

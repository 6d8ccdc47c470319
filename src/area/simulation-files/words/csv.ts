/** What the last column of a row says of its figure. */
export const csvNotes = {
  oneValue: 'one value',
  never: 'never happened',
  noDifference: 'no difference shown',
  workedOut: 'worked out of the model',
  unlimited: 'unlimited',
  goRound: 'customers go round for ever',
  noServers: 'no servers',
} as const

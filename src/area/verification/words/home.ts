/** Words of what waits for a supervisor, and for who asked one, on their own page. */
export const taskWords = {
  asked: (name: string) => `${name} asks for your view`,
  askedHint: (until: string) => `Rate what you see of their work until ${until}, without seeing how they rated themselves.`,
  askedByMany: (count: number) => `${count} people ask for your view`,
  askedByManyHint: (until: string) => `The first can be rated until ${until}.`,
  goOn: (name: string) => `Go on with your view of ${name}`,
  in: (name: string) => `${name} rated what you asked about`,
  inHint: 'Look at both views side by side.',
  declined: (name: string) => `${name} declined to rate`,
  declinedHint: 'That says nothing about you. You can ask somebody else.',
  soon: (name: string) => `${name} has not handed in yet`,
  soonHint: (until: string) => `The time to rate ends on ${until}. You could remind them.`,
  ranOut: (name: string) => `${name} handed nothing in`,
  ranOutHint: 'The time to rate is over. You can ask again.',
  apart: (name: string) => `${name} cannot rate any more`,
  apartHint: 'They are neither your supervisor nor your line manager now. You can ask somebody else.',
} as const

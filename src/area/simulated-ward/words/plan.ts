/** What stands on the plan of the ward. */
export const planWords = {
  bays: { A: 'Bay A', B: 'Bay B', C: 'Bay C', D: 'Bay D', side: 'Side rooms', corridor: 'Corridor' },
  roles: { nurse: 'N', assistant: 'A' },
  initials: 'N nurse, A assistant, + on an extra shift',
  bars: 'how ill',
  marks: { 'watched': 'watched closely', 'waiting-to-go': 'waits to go home', 'new': 'new here' },
  rings: ['rested', 'tired', 'very tired'],
} as const

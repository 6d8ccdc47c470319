/** Wording of the page to hold in the hand. */
export const onePageWords = {
  matters: 'Agree these six',
  agreed: 'agreed',
  notAgreed: 'not agreed yet',
  agreedWords: 'Have it in writing.',
  allDone: 'All of this is done.',
  mine: 'I decide alone',
  askFirst: 'I ask first',
  draft: (heading: string) => `${heading} (draft, not agreed yet)`,
  moreInCharter: 'More in the charter.',
  later: 'Then we look at it again',
  ring: 'Whom I ring (write it in by hand)',
  ringBlanks: ['Line manager:', 'Out of hours:', 'Mentor:'],
  managementFirst: 'First keep today’s work running (management).',
  leadershipThen: 'Then make it better (leadership).',
  tooMuch: 'If it is too much: say it to your line manager today. Samaritans listen at any time, free, on 116 123. Danger to life: 999.',
} as const

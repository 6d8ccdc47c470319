import type { HoldingKind } from '../../../kernel/workforce.ts'

/** How somebody holds a post, short, for tables. Where it stands alone, the design platform has the long words. */
export const shortKindWords: Readonly<Record<HoldingKind, string>> = { substantive: 'Own post', 'acting-up': 'Acting up', secondment: 'Secondment' }

/** Wording of posts and how they are held. */
export const holdingWords = {
  nothingAgreed: 'No end agreed yet',
  endsOn: (day: string) => `Last day ${day}`,
  agreedUntil: (day: string) => `Agreed until ${day}`,
  agreedPast: (day: string) => `Was agreed until ${day}: time to agree what comes next`,
  kindsNote: 'Own post: the post that somebody holds as theirs (substantive). Acting up: covering a higher-band post for a time. Secondment: another post for a time.',
  noPost: 'No post at present',
  columns: { post: 'Post', band: 'Band', unit: 'Unit', kind: 'How it is held', from: 'From', to: 'Until', action: 'Change' },
  goesOn: 'Goes on',
  end: 'Enter last day',
  endAs: (title: string) => ` as ${title}`,
} as const

import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { OpportunityKind, Part, PartState } from '../records.ts'
import type { OpportunityStanding } from './standing.ts'

/** What somebody can do about an opportunity for themselves. */
export const ownDeeds = ['show-interest', 'join', 'step-back', 'finish', 'put-news-away'] as const
export type OwnDeed = (typeof ownDeeds)[number]

/** What who answers for it can do about somebody else. */
export const keeperDeeds = ['accept', 'decline', 'let-go', 'hand-over'] as const
export type KeeperDeed = (typeof keeperDeeds)[number]

/** What one’s own deeds depend on. */
export interface OwnFacts {
  readonly kind: OpportunityKind
  readonly standing: OpportunityStanding
  readonly isKeeper: boolean
  /** null while they have nothing to do with it. */
  readonly part: Pick<Part, 'state' | 'since' | 'hasNews'> | null
}

/** What somebody can do for themselves. Who hosts a learning set hands it over before stepping back. */
export function possibleOwnDeeds({ kind, standing, isKeeper, part }: OwnFacts): readonly OwnDeed[] {
  const state = part?.state ?? null
  const canComeIn = standing === 'open' && !isKeeper && (state === null || state === 'stepped-back')
  const isIn = state === 'taking-part'
  return [
    ...(canComeIn && kind !== 'learning-set' ? (['show-interest'] as const) : []),
    ...(canComeIn && kind === 'learning-set' ? (['join'] as const) : []),
    ...(isIn ? (['finish'] as const) : []),
    ...(state === 'interested' || (isIn && !isKeeper) ? (['step-back'] as const) : []),
    ...(part?.hasNews === true ? (['put-news-away'] as const) : []),
  ]
}

/** What who answers for it can do about somebody who stands like this; never about themselves. An answer can still be given after the closing day. */
export function possibleKeeperDeeds(kind: OpportunityKind, standing: OpportunityStanding, placesLeft: number, state: PartState): readonly KeeperDeed[] {
  if (standing === 'closed') return []
  if (state === 'interested') return placesLeft > 0 && standing !== 'over' ? ['accept', 'decline'] : ['decline']
  if (state !== 'taking-part') return []
  return kind === 'learning-set' ? ['let-go', 'hand-over'] : ['let-go']
}

/** A part after it came to be: by interest, or straight away where no answer is needed. */
export function begunPart(opportunityId: string, personId: string, words: string, today: CalendarDate, isIn: boolean): Part {
  return { opportunityId, personId, state: isIn ? 'taking-part' : 'interested', words, askedOn: today, reply: '', since: isIn ? today : null, endedOn: null, cameOfIt: '', hoursTaken: null, hasNews: false }
}

/** A part after an answer or a step back. What was written to the other goes with interest that is taken back: it was for that decision. */
export function partAfter(part: Part, deed: 'accept' | 'decline' | 'let-go' | 'step-back', reply: string, today: CalendarDate): Part {
  switch (deed) {
    case 'accept':
      return { ...part, state: 'taking-part', reply, since: today, hasNews: true }
    case 'decline':
      return { ...part, state: 'declined', reply, endedOn: today, hasNews: true }
    case 'let-go':
      return { ...part, state: 'let-go', reply, endedOn: today, hasNews: true }
    case 'step-back':
      return { ...part, state: 'stepped-back', words: '', endedOn: today, hasNews: false }
  }
}

import type { Rating, Reply, UnratedReason } from '../../kernel/rating.ts'

/** One of the five steps as pages name it: in a word or two, and told of oneself and of another. */
export interface RatingWords {
  readonly name: string
  readonly ofMe: string
  readonly ofThem: string
}

/** The five steps, told by how much help somebody needs and gives. The third is the middle of every map. */
export const ratingWords: Readonly<Record<Rating, RatingWords>> = {
  1: { name: 'Not yet', ofMe: 'I do not do this yet.', ofThem: 'They do not do this yet.' },
  2: { name: 'With help', ofMe: 'I do this when somebody guides me.', ofThem: 'They do this when somebody guides them.' },
  3: { name: 'Reliably', ofMe: 'I do this on my own on a usual day.', ofThem: 'They do this on their own on a usual day.' },
  4: { name: 'Also when it is hard', ofMe: 'I do this under pressure too, or when things are new.', ofThem: 'They do this under pressure too, or when things are new.' },
  5: { name: 'And help others with it', ofMe: 'I do this when it is hard, and others learn it from me.', ofThem: 'They do this when it is hard, and others learn it from them.' },
}

/** Why a behaviour got no rating. It is no low rating, and pages say so. */
export const unratedWords: Readonly<Record<UnratedReason, RatingWords>> = {
  'not-in-role': { name: 'Not in this role', ofMe: 'My role does not ask for this.', ofThem: 'Their role does not ask for this.' },
  'not-observed': { name: 'Cannot say', ofMe: 'I had no occasion for this so far.', ofThem: 'I have not seen them do this.' },
}

/** The words of any reply. */
export function replyWords(reply: Reply): RatingWords {
  return typeof reply === 'number' ? ratingWords[reply] : unratedWords[reply]
}

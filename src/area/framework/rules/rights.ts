import type { CollaboratorPart, FrameworkComment, OwnFramework } from '../records.ts'

/** Who looks at frameworks, as far as it matters here. */
export interface FrameworkViewer {
  readonly personId: string
  /** An administrator, or an OD lead of any unit. */
  readonly isKeeper: boolean
  /** An administrator, or an OD lead of the whole organisation. */
  readonly isForWhole: boolean
}

/** What somebody may do with a framework as it stands. */
export interface FrameworkRights {
  readonly maySee: boolean
  /** What people said while it was written: whoever works on it, and nobody else once it is signed off. */
  readonly maySeeComments: boolean
  readonly mayComment: boolean
  /** Its words: only while it is a draft. */
  readonly mayChange: boolean
  readonly mayInvite: boolean
  readonly mayAskReview: boolean
  /** From review to draft. */
  readonly mayTakeBack: boolean
  /** They answer for the whole organisation. Whether they asked for the review is another question. */
  readonly maySignOff: boolean
  /** From signed off to draft, while nobody is asked about it. */
  readonly mayReopen: boolean
  readonly mayRemove: boolean
  readonly maySettle: boolean
}

/**
 * What somebody may do with a framework of their organisation. Everybody may read one that is signed off.
 * @param part of theirs, when they were invited
 * @param isAsked whether new assessments ask about it
 */
export function rightsOn({ state, inUseSince }: Pick<OwnFramework, 'state' | 'inUseSince'>, { isKeeper, isForWhole }: FrameworkViewer, part: CollaboratorPart | null, isAsked: boolean): FrameworkRights {
  const works = isKeeper || part !== null
  const writes = isKeeper || part === 'change'
  const isOpen = state !== 'signed-off'
  return {
    maySee: works || !isOpen,
    maySeeComments: works,
    mayComment: works && isOpen,
    mayChange: writes && state === 'draft',
    mayInvite: isKeeper && isOpen,
    mayAskReview: writes && state === 'draft',
    mayTakeBack: writes && state === 'in-review',
    maySignOff: isForWhole && state === 'in-review',
    mayReopen: isForWhole && state === 'signed-off' && inUseSince === null && !isAsked,
    mayRemove: isKeeper && state === 'draft',
    maySettle: writes && isOpen,
  }
}

/** Is whoever would sign off the one who asked for the review? Two people look at a framework before anybody is asked about it. */
export function askedIt({ reviewAskedBy }: Pick<OwnFramework, 'reviewAskedBy'>, { personId }: Pick<FrameworkViewer, 'personId'>): boolean {
  return reviewAskedBy === personId
}

/** Does it wait for the sign-off of this person? */
export function awaitsSignOffOf(framework: Pick<OwnFramework, 'state' | 'inUseSince' | 'reviewAskedBy'>, viewer: FrameworkViewer): boolean {
  return rightsOn(framework, viewer, null, false).maySignOff && !askedIt(framework, viewer)
}

/** May somebody settle this comment, or open it again? Whoever changes the words may, and who wrote the comment. */
export function maySettleIt({ maySettle, mayComment }: Pick<FrameworkRights, 'maySettle' | 'mayComment'>, { writtenBy }: Pick<FrameworkComment, 'writtenBy'>, personId: string): boolean {
  return maySettle || (mayComment && writtenBy === personId)
}

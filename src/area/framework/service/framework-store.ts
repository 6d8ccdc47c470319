import type { Collaborator, CollaboratorPart, FrameworkComment, Making, OwnFramework } from '../records.ts'
import type { Framework, FrameworkItem } from '../rules/framework.ts'

/** An item with how often it was changed. */
export interface KeptItem {
  readonly item: FrameworkItem
  readonly version: number
}

/** What the services of frameworks need of the organisation's own ones. Ours, which is shipped, is not among them. */
export interface FrameworkStore {
  /** The newest first. */
  readonly frameworks: () => Promise<readonly OwnFramework[]>
  readonly framework: (frameworkId: string) => Promise<OwnFramework | null>
  /** The same, with all others who would change it made to wait. */
  readonly lock: (frameworkId: string) => Promise<OwnFramework | null>
  readonly add: (framework: Framework, making: Making) => Promise<OwnFramework | null>
  /** Writes a framework whose revision is still this one; the revision goes up by one. @returns whether it did */
  readonly change: (framework: OwnFramework) => Promise<boolean>
  /** Something of its items changed: the revision goes up. */
  readonly touch: (frameworkId: string, at: Date) => Promise<void>
  readonly remove: (frameworkId: string) => Promise<void>

  /** All, in the order in which they are read. */
  readonly items: (frameworkId: string) => Promise<readonly FrameworkItem[]>
  /** Parts and capabilities, in the order in which they are read. */
  readonly holders: (frameworkId: string) => Promise<readonly FrameworkItem[]>
  readonly item: (frameworkId: string, itemId: string) => Promise<KeptItem | null>
  /** What an item holds, or what stands at the top (null), in order. */
  readonly childrenOf: (frameworkId: string, parent: string | null) => Promise<readonly FrameworkItem[]>
  readonly countItems: (frameworkId: string) => Promise<number>
  /** Does another item have this code? */
  readonly isCodeTaken: (frameworkId: string, code: string, exceptItemId: string) => Promise<boolean>
  /** As the last of what its parent holds. */
  readonly addItem: (frameworkId: string, item: FrameworkItem) => Promise<void>
  /** Writes an item whose version is still this one. @returns whether it did */
  readonly changeItem: (frameworkId: string, item: FrameworkItem, version: number) => Promise<boolean>
  /** Behaviours of a capability that had its domain and aspect get the new ones. */
  readonly passOn: (frameworkId: string, capabilityId: string, before: Placed, now: Placed) => Promise<void>
  /** Puts an item at the end of what another one holds, or of the top. */
  readonly moveItem: (frameworkId: string, itemId: string, parent: string | null) => Promise<void>
  readonly swapItems: (frameworkId: string, itemId: string, otherId: string) => Promise<void>
  /** A behaviour that means something else now is another one. Comments go with it. */
  readonly renewItem: (frameworkId: string, itemId: string, newId: string) => Promise<void>
  /** How many items it is with all that it holds; 0 when there is none of this id. */
  readonly countWithin: (frameworkId: string, itemId: string) => Promise<number>
  /** With all that it holds. */
  readonly removeItem: (frameworkId: string, itemId: string) => Promise<void>

  readonly collaborators: (frameworkId: string) => Promise<readonly Collaborator[]>
  /** On which frameworks somebody was invited to work, and as what. */
  readonly partsOf: (personId: string) => Promise<ReadonlyMap<string, CollaboratorPart>>
  readonly keepCollaborator: (frameworkId: string, collaborator: Collaborator) => Promise<void>
  readonly removeCollaborator: (frameworkId: string, personId: string) => Promise<boolean>

  /** Open ones first, the newest of each first. @param itemId only those on one item; null for all */
  readonly comments: (frameworkId: string, itemId: string | null) => Promise<readonly FrameworkComment[]>
  readonly comment: (frameworkId: string, commentId: string) => Promise<FrameworkComment | null>
  readonly addComment: (frameworkId: string, comment: FrameworkComment) => Promise<void>
  readonly settleComment: (frameworkId: string, commentId: string, settled: Pick<FrameworkComment, 'settledAt' | 'settledBy'>) => Promise<void>
  /** How many comments are open, by framework. */
  readonly openComments: () => Promise<ReadonlyMap<string, number>>
  /** How many are open on each item of a framework. */
  readonly openCommentsOn: (frameworkId: string) => Promise<ReadonlyMap<string, number>>
  /** Frameworks under review to which somebody was invited, and of which they said nothing since the review was asked for. */
  readonly awaitingWordOf: (personId: string) => Promise<readonly OwnFramework[]>

  /** The id of what new assessments ask about; null for ours. */
  readonly chosenId: () => Promise<string | null>
  /** Chooses what new assessments ask about; null for ours. */
  readonly choose: (frameworkId: string | null, by: string, at: Date) => Promise<void>
}

/** The domain and the aspect of an item. */
export type Placed = Pick<FrameworkItem, 'domain' | 'aspect'>

import type { Framework } from './rules/framework.ts'

/** How far an organisation's own framework is: being written, read by others, or agreed. */
export const frameworkStates = ['draft', 'in-review', 'signed-off'] as const
export type FrameworkState = (typeof frameworkStates)[number]

/** What a framework says of itself, without its items. */
export type FrameworkHead = Omit<Framework, 'items'>

/** That alone, of a framework of which more is known. */
export function headOf({ id, title, version, language, creator, about }: FrameworkHead): FrameworkHead {
  return { id, title, version, language, creator, about }
}

/** A framework of an organisation's own, without its items: what it says of itself, and how it stands. People are null once they are erased. */
export interface OwnFramework extends FrameworkHead {
  readonly state: FrameworkState
  /** When somebody first began to answer it; its words are locked since. null before. */
  readonly inUseSince: Date | null
  /** The id of the framework that it was copied from; null when it was brought in or written. */
  readonly copiedFrom: string | null
  readonly madeBy: string | null
  readonly madeAt: Date
  /** When its words were last changed: a file of it says so. What was brought in says what its file said. */
  readonly changedAt: Date
  readonly reviewAskedBy: string | null
  readonly reviewAskedAt: Date | null
  readonly signedOffBy: string | null
  readonly signedOffAt: Date | null
  /** Counts changes of its words and of how it stands, from 1. */
  readonly revision: number
}

/** What somebody who was invited may do: comment, or change the words too. */
export const collaboratorParts = ['comment', 'change'] as const
export type CollaboratorPart = (typeof collaboratorParts)[number]

/** Somebody who was invited to work on a framework. */
export interface Collaborator {
  readonly personId: string
  readonly part: CollaboratorPart
  readonly invitedAt: Date
}

/** What somebody said about a framework or about one of its items. */
export interface FrameworkComment {
  readonly commentId: string
  /** null: about the whole, or about an item that is no longer there. */
  readonly itemId: string | null
  /** What the item was called when the comment was written; empty for one about the whole. */
  readonly itemName: string
  readonly text: string
  readonly writtenBy: string | null
  readonly writtenAt: Date
  /** null while it is open. */
  readonly settledAt: Date | null
  readonly settledBy: string | null
}

/** Who made a framework here, when, and from which other one. */
export interface Making {
  /** null: a program did. */
  readonly by: string | null
  readonly at: Date
  /** The id of the framework that was copied, or that a file is another version of; null without. */
  readonly copiedFrom: string | null
  /** When its words were last changed, where a file said so; `at` unless told. */
  readonly changedAt?: Date
}

import type { Aspect, Domain, Trend } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'

/** What an item of a framework is: parts of it, what a person can be capable of, and what that looks like. */
export const itemKinds = ['part', 'capability', 'behaviour'] as const
export type ItemKind = (typeof itemKinds)[number]

/** Whether a behaviour stands in the short form. */
export const itemForms = ['short-and-full', 'full'] as const
export type ItemForm = (typeof itemForms)[number]

/** An item of a framework. Items form trees: parts hold parts or capabilities, capabilities hold behaviours. */
export interface FrameworkItem {
  /** A uuid, in small letters. */
  readonly id: string
  /** As people cite it; null where the framework has none. */
  readonly code: string | null
  readonly kind: ItemKind
  readonly text: string
  /** What it is, in a sentence or more; null without. */
  readonly about: string | null
  /** The id of the item that holds it; null at the top. */
  readonly parent: string | null
  /** null: on neither axis, or nobody has placed it yet. */
  readonly domain: Domain | null
  readonly aspect: Aspect | null
  /** Of a behaviour: the stage at which it is asked; null at all. */
  readonly stage: Stage | null
  readonly trends: readonly Trend[]
  /** Does the behaviour stand in the short form? */
  readonly form: ItemForm
  /** Names of competencies of another framework that it goes with. */
  readonly goesWith: readonly string[]
}

/** A framework of capabilities as a whole: one version of it, in the order in which it is read. */
export interface Framework {
  /** A uuid, in small letters. */
  readonly id: string
  readonly title: string
  readonly version: string
  /** BCP 47, such as en-GB. */
  readonly language: string
  /** Who made it. */
  readonly creator: string
  /** What it is, and who may use its words. */
  readonly about: string
  readonly items: readonly FrameworkItem[]
}

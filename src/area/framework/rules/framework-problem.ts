import type { LineProblem } from '../../../kernel/line-text.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { ItemKind } from './framework.ts'

/** Which item is meant: its number among the items, from 0, and how a person knows it. */
export interface ItemSpot {
  readonly place: number
  readonly code: string | null
  readonly text: string
}

/** What is wrong with a text. Untidy: spaces at its ends or two in a row, signs that nobody sees, letters that are not composed. */
export type TextFault = LineProblem | { readonly code: 'untidy' }

/** Texts of the framework itself. */
export type HeadField = 'title' | 'version' | 'language' | 'creator' | 'about'

/** Texts of an item. */
export type TextField = 'code' | 'text' | 'about' | 'goesWith'

/** Words of an item that are of a closed set. */
export type WordField = 'kind' | 'domain' | 'aspect' | 'stage' | 'trends' | 'form'

/** Why a framework as a whole cannot be used. */
export type WholeProblem =
  | { readonly code: 'too-many-items'; readonly found: number; readonly most: number }
  | { readonly code: 'no-capability' }
  | { readonly code: 'framework-id-form'; readonly id: string }
  | { readonly code: 'language-form'; readonly value: string }
  | { readonly code: 'head-text'; readonly field: HeadField; readonly fault: TextFault }

/** Why an item cannot stand as it does. */
export type ItemProblem = { readonly item: ItemSpot } & (
  | { readonly code: 'id-form'; readonly id: string }
  /** `first` is null when the framework itself has this id. */
  | { readonly code: 'id-twice'; readonly first: ItemSpot | null }
  | { readonly code: 'code-twice'; readonly first: ItemSpot }
  | { readonly code: 'parent-missing'; readonly parent: string }
  /** Each member is held by the next, and the last by the first. */
  | { readonly code: 'cycle'; readonly members: readonly ItemSpot[] }
  | { readonly code: 'wrong-nesting'; readonly kind: ItemKind; readonly within: { readonly kind: ItemKind; readonly item: ItemSpot } | null }
  /** What an item holds comes right after it, before the next item beside it. */
  | { readonly code: 'out-of-order' }
  | { readonly code: 'item-text'; readonly field: TextField; readonly fault: TextFault }
  | { readonly code: 'unknown-word'; readonly field: WordField; readonly value: string; readonly known: readonly string[]; readonly nearest: string | null }
  | { readonly code: 'only-behaviours'; readonly field: 'stage' | 'form' }
  | { readonly code: 'listed-twice'; readonly field: 'trends' | 'goesWith'; readonly value: string }
  | { readonly code: 'too-many-names'; readonly found: number; readonly most: number }
)

export type FrameworkProblem = WholeProblem | ItemProblem

/** What somebody should look at in a framework that can be used. */
export type FrameworkRemark =
  | { readonly code: 'no-short-form' }
  /** How many behaviours somebody at a stage would be asked about in the short form. */
  | { readonly code: 'short-form-size'; readonly stage: Stage; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'short-form-domain'; readonly stage: Stage; readonly domain: Domain; readonly found: number; readonly least: number }
  | { readonly code: 'without-behaviours'; readonly item: ItemSpot }
  | { readonly code: 'without-domain'; readonly items: number }

import type { Generated, Kysely, Transaction } from 'kysely'
import type { Aspect, Domain, Trend } from '../../kernel/vocabulary.ts'
import type { Stage } from '../../kernel/workforce.ts'
import type { CollaboratorPart, FrameworkState } from './records.ts'
import type { FrameworkItem, ItemKind } from './rules/framework.ts'

interface OfTenant {
  readonly tenant_id: string
  readonly framework_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface FrameworkTables {
  readonly framework: OfTenant & {
    readonly title: string
    readonly version: string
    readonly language: string
    readonly creator: string
    readonly about: string
    readonly state: FrameworkState
    readonly in_use_since: Date | null
    readonly copied_from: string | null
    readonly made_by: string | null
    readonly made_at: Date
    readonly changed_at: Date
    readonly review_asked_by: string | null
    readonly review_asked_at: Date | null
    readonly signed_off_by: string | null
    readonly signed_off_at: Date | null
    readonly revision: number
  }
  readonly framework_item: OfTenant & {
    readonly item_id: string
    readonly parent: string | null
    readonly place: number
    readonly code: string | null
    readonly kind: ItemKind
    readonly text: string
    readonly about: string | null
    readonly domain: Domain | null
    readonly aspect: Aspect | null
    readonly stage: Stage | null
    readonly trends: readonly Trend[]
    readonly form: FrameworkItem['form']
    readonly goes_with: readonly string[]
    readonly version: Generated<number>
  }
  readonly framework_choice: OfTenant & { readonly chosen_by: string | null; readonly chosen_at: Date }
  readonly framework_collaborator: OfTenant & { readonly person_id: string; readonly part: CollaboratorPart; readonly invited_at: Date }
  readonly framework_comment: OfTenant & {
    readonly comment_id: string
    readonly item_id: string | null
    readonly item_name: string
    readonly text: string
    readonly written_by: string | null
    readonly written_at: Date
    readonly settled_at: Date | null
    readonly settled_by: string | null
  }
  readonly framework_receipt: OfTenant & {
    readonly file_name: string
    readonly kind: 'case' | 'csv'
    readonly brought_in_at: Date
    readonly items_read: number
    readonly added: number
    readonly changed: number
    readonly unchanged: number
    readonly removed: number
  }
}

/** The tables of this area within one transaction. */
export function frameworkTables(transaction: Transaction<unknown>): Kysely<FrameworkTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<FrameworkTables>
}

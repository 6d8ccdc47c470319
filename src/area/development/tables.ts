import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { BadgeAlgorithm } from './badge/badge-key.ts'
import type { ActivityKind, ConversationNote, EvidenceKind, GoalState } from './rules/development-plan.ts'

/** What a part of a goal belongs to. */
interface OfGoal {
  readonly tenant_id: string
  readonly goal_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface DevelopmentTables {
  readonly development_budget: { readonly tenant_id: string; readonly person_id: string; readonly monthly_minutes: number }
  readonly development_goal: OfGoal & {
    readonly person_id: string
    readonly state: GoalState
    readonly item_id: string
    readonly capability_code: string | null
    readonly capability_name: string
    readonly domain: Domain
    readonly if_when: string
    readonly if_action: string
    readonly owner_name: string | null
    readonly by_day: CalendarDate | null
    readonly begun_on: CalendarDate | null
    readonly ended_on: CalendarDate | null
    readonly asked_of: string | null
    readonly shares_reflections: boolean
    readonly shares_notes: boolean
    readonly reason: string
    readonly signed_by: string | null
    readonly signer_role: string
    readonly signed_on: CalendarDate | null
    readonly signed_evidence: readonly string[]
    readonly signed_words: string
    readonly version: number
  }
  readonly development_activity: OfGoal & {
    readonly activity_id: string
    readonly kind: ActivityKind
    readonly entry_id: string | null
    readonly name: string
    readonly cost_pence: number | null
    readonly done_on: CalendarDate | null
    readonly minutes_taken: number | null
    readonly is_with_others: boolean | null
  }
  readonly development_sitting: { readonly tenant_id: string; readonly activity_id: string; readonly day: CalendarDate; readonly minutes: number }
  readonly development_evidence: OfGoal & { readonly evidence_id: string; readonly kind: EvidenceKind; readonly href: string | null; readonly words: string | null; readonly day: CalendarDate; readonly is_shown_in_badge: boolean }
  readonly development_reflection: OfGoal & { readonly reflection_id: string; readonly day: CalendarDate; readonly what_happened: string; readonly so_what: string; readonly now_what: string }
  readonly development_note: OfGoal & { readonly note_id: string; readonly day: CalendarDate; readonly with_whom: string; readonly agreed: string; readonly written_by: ConversationNote['writtenBy'] }
  readonly development_nudge: OfGoal & { readonly after_days: 30 | 90 }
  /** Whoever is in it wants the nudges by mail too. */
  readonly development_mail: { readonly tenant_id: string; readonly person_id: string }
  /** A mail went out for it. */
  readonly development_nudge_mail: OfGoal & { readonly after_days: 30 | 90 }
  readonly badge_key: { readonly tenant_id: string; readonly key_id: string; readonly algorithm: BadgeAlgorithm; readonly public_key: string; readonly sealed_key: string; readonly made_at: Date }
  readonly badge_place: { readonly tenant_id: string; readonly place: number; readonly withdrawn_at: Date | null }
  readonly development_badge: OfGoal & {
    readonly badge_id: string
    readonly place: number
    readonly told_by: 'name' | 'address'
    readonly token: string
    readonly issued_at: Date
    readonly withdrawn_on: CalendarDate | null
    readonly withdrawn_by: 'person' | 'supervisor' | null
  }
}

/** The tables of this area within one transaction. */
export function developmentTables(transaction: Transaction<unknown>): Kysely<DevelopmentTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<DevelopmentTables>
}

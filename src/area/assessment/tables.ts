import type { Generated, Kysely, Transaction } from 'kysely'
import type { Stage } from '../../kernel/workforce.ts'
import type { QuestionForm } from '../framework/index.ts'

/** The tables of this area, as Kysely knows them. */
export interface AssessmentTables {
  readonly self_assessment: {
    readonly tenant_id: string
    readonly assessment_id: string
    readonly person_id: string
    readonly framework_id: string
    readonly form: QuestionForm
    readonly stage: Stage
    readonly begun_at: Date
    readonly finished_at: Date | null
    readonly version: number
  }
  readonly self_answer: {
    readonly tenant_id: string
    readonly assessment_id: string
    readonly item_id: string
    /** A reply as text. */
    readonly reply: string
    readonly evidence: string
    readonly answered_at: Date
    readonly revision: number
    readonly version: Generated<number>
  }
}

/** The tables of this area within one transaction. */
export function assessmentTables(transaction: Transaction<unknown>): Kysely<AssessmentTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<AssessmentTables>
}

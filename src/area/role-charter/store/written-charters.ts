import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Charter, CharterVersion, ClarityAnswer, ClarityCheck, Signature } from '../records.ts'
import { textRow } from './rows.ts'

/** Charters, many at once. */
export const writtenCharters: WrittenRecords<Charter> = {
  table: { name: 'role_charter', key: ['charter_id'], columns: { charter_id: 'uuid', person_id: 'uuid', post_id: 'uuid', begun_at: 'timestamptz', version: 'integer' } },
  rowOf: ({ charterId, personId, postId, begunAt, version }) => ({ charter_id: charterId, person_id: personId, post_id: postId, begun_at: begunAt.toISOString(), version }),
}

/** Versions of charters, many at once. */
export const writtenCharterVersions: WrittenRecords<CharterVersion & Pick<Charter, 'charterId'>> = {
  table: {
    name: 'role_charter_version',
    key: ['charter_id', 'version'],
    columns: {
      charter_id: 'uuid', version: 'integer', purpose: 'text', accountabilities: 'text', mine: 'text', ours: 'text', ask_first: 'text', time_split: 'text', support: 'text', measures: 'text',
      care_hours: 'numeric', management_hours: 'numeric', leadership_hours: 'numeric', measure_ids: 'uuid[]', review_on: 'date', written_by: 'uuid', written_at: 'timestamptz',
    },
  },
  rowOf: ({ charterId, version, writtenBy, writtenAt, ...text }) => ({ charter_id: charterId, version, ...textRow(text), written_by: writtenBy, written_at: writtenAt.toISOString() }),
}

/** Signatures, many at once: of each version at most one for each side. */
export const writtenCharterSignatures: WrittenRecords<Signature & Pick<Charter, 'charterId'>> = {
  table: { name: 'role_charter_signature', key: ['charter_id', 'number'], columns: { charter_id: 'uuid', number: 'integer', version: 'integer', side: 'text', signer_id: 'uuid', signed_at: 'timestamptz' } },
  rowOf: ({ charterId, version, side, signerId, signedAt }) => ({ charter_id: charterId, number: side === 'holder' ? 2 * version - 1 : 2 * version, version, side, signer_id: signerId, signed_at: signedAt.toISOString() }),
}

/** Clarity checks, many at once. */
export const writtenClarityChecks: WrittenRecords<ClarityCheck> = {
  table: { name: 'role_clarity_check', key: ['check_id'], columns: { check_id: 'uuid', charter_id: 'uuid', holder_id: 'uuid', manager_id: 'uuid', begun_at: 'timestamptz', holder_in_at: 'timestamptz', manager_in_at: 'timestamptz' } },
  rowOf: ({ checkId, charterId, holderId, managerId, begunAt, holderInAt, managerInAt }) => ({
    check_id: checkId, charter_id: charterId, holder_id: holderId, manager_id: managerId, begun_at: begunAt.toISOString(), holder_in_at: holderInAt?.toISOString() ?? null, manager_in_at: managerInAt?.toISOString() ?? null,
  }),
}

/** What was answered in them, many at once. */
export const writtenClarityAnswers: WrittenRecords<ClarityAnswer & Pick<ClarityCheck, 'checkId'>> = {
  table: { name: 'role_clarity_answer', key: ['check_id', 'side', 'item_id'], columns: { check_id: 'uuid', side: 'text', item_id: 'text', step: 'integer' } },
  rowOf: ({ checkId, side, itemId, step }) => ({ check_id: checkId, side, item_id: itemId, step }),
}

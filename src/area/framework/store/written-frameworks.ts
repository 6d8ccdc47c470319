import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Collaborator, FrameworkComment, OwnFramework } from '../records.ts'
import type { FrameworkItem } from '../rules/framework.ts'
import { commentColumns, frameworkColumns, itemColumns } from './rows.ts'

/** A part of a framework, with the framework that it belongs to. */
export type OfFramework<Part> = Part & { readonly frameworkId: string }

/** Frameworks of an organisation's own without their items, many at once. */
export const writtenFrameworks: WrittenRecords<OwnFramework> = {
  table: {
    name: 'framework',
    key: ['framework_id'],
    columns: {
      framework_id: 'uuid', title: 'text', version: 'text', language: 'text', creator: 'text', about: 'text', state: 'text', in_use_since: 'timestamptz', copied_from: 'uuid', made_by: 'uuid', made_at: 'timestamptz', changed_at: 'timestamptz',
      review_asked_by: 'uuid', review_asked_at: 'timestamptz', signed_off_by: 'uuid', signed_off_at: 'timestamptz', revision: 'integer',
    },
  },
  rowOf: (framework) => ({
    ...frameworkColumns(framework),
    in_use_since: moment(framework.inUseSince),
    made_at: framework.madeAt.toISOString(),
    changed_at: framework.changedAt.toISOString(),
    review_asked_at: moment(framework.reviewAskedAt),
    signed_off_at: moment(framework.signedOffAt),
  }),
}

/** Items of frameworks, many at once; `place` puts those of one parent in order. */
export const writtenFrameworkItems: WrittenRecords<OfFramework<FrameworkItem> & { readonly place: number }> = {
  table: {
    name: 'framework_item',
    key: ['framework_id', 'item_id'],
    columns: {
      framework_id: 'uuid', item_id: 'uuid', place: 'integer', code: 'text', kind: 'text', text: 'text', about: 'text', parent: 'uuid', domain: 'text', aspect: 'text', stage: 'text', trends: 'text[]', form: 'text', goes_with: 'text[]',
    },
  },
  rowOf: ({ frameworkId, place, ...item }) => ({ framework_id: frameworkId, item_id: item.id, place, ...itemColumns(item) }),
}

/** Who was invited to work on frameworks, many at once. */
export const writtenCollaborators: WrittenRecords<OfFramework<Collaborator>> = {
  table: { name: 'framework_collaborator', key: ['framework_id', 'person_id'], columns: { framework_id: 'uuid', person_id: 'uuid', part: 'text', invited_at: 'timestamptz' } },
  rowOf: ({ frameworkId, personId, part, invitedAt }) => ({ framework_id: frameworkId, person_id: personId, part, invited_at: invitedAt.toISOString() }),
}

/** What was said about frameworks, many at once. */
export const writtenFrameworkComments: WrittenRecords<OfFramework<FrameworkComment>> = {
  table: {
    name: 'framework_comment',
    key: ['comment_id'],
    columns: { framework_id: 'uuid', comment_id: 'uuid', item_id: 'uuid', item_name: 'text', text: 'text', written_by: 'uuid', written_at: 'timestamptz', settled_at: 'timestamptz', settled_by: 'uuid' },
  },
  rowOf: (comment) => ({ framework_id: comment.frameworkId, ...commentColumns(comment), written_at: comment.writtenAt.toISOString(), settled_at: moment(comment.settledAt) }),
}

function moment(at: Date | null): string | null {
  return at === null ? null : at.toISOString()
}

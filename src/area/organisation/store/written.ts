import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Post, ReportingLine, Unit } from '../records.ts'
import { lineColumns, postColumns, unitColumns } from './rows.ts'

/** Units, many at once; those above come before those below them. */
export const writtenUnits: WrittenRecords<Unit> = {
  table: { name: 'unit', key: ['unit_id'], columns: { unit_id: 'uuid', parent_id: 'uuid', name: 'text', code: 'text', closed_on: 'date', version: 'integer' } },
  rowOf: (unit) => ({ unit_id: unit.unitId, ...unitColumns(unit), version: unit.version }),
}

/** Posts, many at once. */
export const writtenPosts: WrittenRecords<Post> = {
  table: {
    name: 'post',
    key: ['post_id'],
    columns: {
      post_id: 'uuid',
      unit_id: 'uuid',
      title: 'text',
      band: 'text',
      profession: 'text',
      stage: 'text',
      is_clinical: 'boolean',
      protected_hours: 'numeric',
      stated_span: 'integer',
      position_number: 'text',
      closed_on: 'date',
      version: 'integer',
    },
  },
  rowOf: (post) => ({ post_id: post.postId, ...postColumns(post), version: post.version }),
}

/** Reporting lines, many at once. */
export const writtenLines: WrittenRecords<ReportingLine> = {
  table: { name: 'reporting_line', key: ['post_id', 'starts_on'], columns: { post_id: 'uuid', reports_to_post_id: 'uuid', starts_on: 'date', ends_on: 'date' } },
  rowOf: (line) => ({ ...lineColumns(line) }),
}

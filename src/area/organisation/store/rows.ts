import type { Insertable, Selectable } from 'kysely'
import type { Post, ReportingLine, Unit } from '../records.ts'
import type { PostPlace } from '../service/organisation-store.ts'
import type { OrganisationTables } from '../tables.ts'

type Rows = { readonly [Table in keyof OrganisationTables]: Selectable<OrganisationTables[Table]> }
type Columns<Table extends keyof OrganisationTables, Key extends string> = Omit<Insertable<OrganisationTables[Table]>, 'tenant_id' | 'version' | Key>

/** A unit as its row has it. */
export function unitOf({ unit_id, parent_id, name, code, closed_on, version }: Rows['unit']): Unit {
  return { unitId: unit_id, parentId: parent_id, name, code, closedOn: closed_on, version }
}

/** What of a unit may change. */
export function unitColumns({ parentId, name, code, closedOn }: Unit): Columns<'unit', 'unit_id'> {
  return { parent_id: parentId, name, code, closed_on: closedOn }
}

/** A post as its row has it. */
export function postOf(row: Rows['post']): Post {
  return {
    postId: row.post_id,
    unitId: row.unit_id,
    title: row.title,
    band: row.band,
    profession: row.profession,
    stage: row.stage,
    isClinical: row.is_clinical,
    protectedHours: row.protected_hours === null ? null : Number(row.protected_hours),
    statedSpan: row.stated_span,
    positionNumber: row.position_number,
    closedOn: row.closed_on,
    version: row.version,
  }
}

/** Where a post is, as its row has it. */
export function placeOf({ post_id, unit_id, is_clinical, closed_on }: Pick<Rows['post'], 'post_id' | 'unit_id' | 'is_clinical' | 'closed_on'>): PostPlace {
  return { postId: post_id, unitId: unit_id, isClinical: is_clinical, closedOn: closed_on }
}

/** What of a post may change. */
export function postColumns(post: Post): Columns<'post', 'post_id'> {
  const { unitId, title, band, profession, stage, isClinical, protectedHours, statedSpan, positionNumber, closedOn } = post
  return { unit_id: unitId, title, band, profession, stage, is_clinical: isClinical, protected_hours: protectedHours, stated_span: statedSpan, position_number: positionNumber, closed_on: closedOn }
}

/** A reporting line as its row has it. */
export function lineOf({ post_id, reports_to_post_id, starts_on, ends_on }: Rows['reporting_line']): ReportingLine {
  return { postId: post_id, reportsToPostId: reports_to_post_id, startsOn: starts_on, endsOn: ends_on }
}

/** A reporting line as columns. */
export function lineColumns({ postId, reportsToPostId, startsOn, endsOn }: ReportingLine): Columns<'reporting_line', never> {
  return { post_id: postId, reports_to_post_id: reportsToPostId, starts_on: startsOn, ends_on: endsOn }
}

import type { Selectable } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band, Profession, Stage } from '../../../kernel/workforce.ts'
import type { Post, ReportingLine, Unit } from '../records.ts'
import type { PostPlace } from '../service/organisation-store.ts'
import type { OrganisationTables } from '../tables.ts'

type Rows = { readonly [Table in keyof OrganisationTables]: Selectable<OrganisationTables[Table]> }
type Columns<Table extends keyof OrganisationTables, Key extends string> = Omit<OrganisationTables[Table], 'tenant_id' | 'version' | Key>

/** A unit as its row has it. */
export function unitOf({ unit_id, parent_id, name, code, closed_on, version }: Rows['unit']): Unit {
  return { unitId: unit_id, parentId: parent_id, name, code, closedOn: dayOf(closed_on), version }
}

/** What of a unit may change. */
export function unitColumns({ parentId, name, code, closedOn }: Unit): Columns<'unit', 'unit_id'> {
  return { parent_id: parentId, name, code, closed_on: closedOn }
}

/** A post as its row has it. Words of closed sets were checked when they were written. */
export function postOf(row: Rows['post']): Post {
  return {
    postId: row.post_id,
    unitId: row.unit_id,
    title: row.title,
    band: row.band as Band,
    profession: row.profession as Profession,
    stage: row.stage as Stage,
    isClinical: row.is_clinical,
    // A numeric arrives as exact text, whatever the table's type says.
    protectedHours: row.protected_hours === null ? null : Number(row.protected_hours),
    statedSpan: row.stated_span,
    positionNumber: row.position_number,
    closedOn: dayOf(row.closed_on),
    version: row.version,
  }
}

/** Where a post is, as its row has it. */
export function placeOf({ post_id, unit_id, is_clinical, closed_on }: Pick<Rows['post'], 'post_id' | 'unit_id' | 'is_clinical' | 'closed_on'>): PostPlace {
  return { postId: post_id, unitId: unit_id, isClinical: is_clinical, closedOn: dayOf(closed_on) }
}

/** What of a post may change. */
export function postColumns(post: Post): Columns<'post', 'post_id'> {
  const { unitId, title, band, profession, stage, isClinical, protectedHours, statedSpan, positionNumber, closedOn } = post
  return { unit_id: unitId, title, band, profession, stage, is_clinical: isClinical, protected_hours: protectedHours, stated_span: statedSpan, position_number: positionNumber, closed_on: closedOn }
}

/** A reporting line as its row has it; a date of the database is a day of the calendar, written by us. */
export function lineOf({ post_id, reports_to_post_id, starts_on, ends_on }: Rows['reporting_line']): ReportingLine {
  return { postId: post_id, reportsToPostId: reports_to_post_id, startsOn: starts_on as CalendarDate, endsOn: dayOf(ends_on) }
}

/** A reporting line as columns. */
export function lineColumns({ postId, reportsToPostId, startsOn, endsOn }: ReportingLine): Columns<'reporting_line', never> {
  return { post_id: postId, reports_to_post_id: reportsToPostId, starts_on: startsOn, ends_on: endsOn }
}

/** A date of the database is a day of the calendar, written by us. */
function dayOf(date: string | null): CalendarDate | null {
  return date as CalendarDate | null
}

import type { Insertable, Selectable } from 'kysely'
import type { Collaborator, FrameworkComment, OwnFramework } from '../records.ts'
import type { FrameworkItem } from '../rules/framework.ts'
import type { FrameworkTables } from '../tables.ts'

type Rows = { readonly [Table in keyof FrameworkTables]: Selectable<FrameworkTables[Table]> }
type Columns<Table extends keyof FrameworkTables> = Omit<Insertable<FrameworkTables[Table]>, 'tenant_id'>

/** A framework as its row has it. */
export function ownFrameworkOf(row: Rows['framework']): OwnFramework {
  return {
    id: row.framework_id,
    title: row.title,
    version: row.version,
    language: row.language,
    creator: row.creator,
    about: row.about,
    state: row.state,
    inUseSince: row.in_use_since,
    copiedFrom: row.copied_from,
    madeBy: row.made_by,
    madeAt: row.made_at,
    changedAt: row.changed_at,
    reviewAskedBy: row.review_asked_by,
    reviewAskedAt: row.review_asked_at,
    signedOffBy: row.signed_off_by,
    signedOffAt: row.signed_off_at,
    revision: row.revision,
  }
}

export function frameworkColumns(framework: OwnFramework): Columns<'framework'> {
  const { id, title, version, language, creator, about, state, revision } = framework
  return {
    framework_id: id,
    title,
    version,
    language,
    creator,
    about,
    state,
    in_use_since: framework.inUseSince,
    copied_from: framework.copiedFrom,
    made_by: framework.madeBy,
    made_at: framework.madeAt,
    changed_at: framework.changedAt,
    review_asked_by: framework.reviewAskedBy,
    review_asked_at: framework.reviewAskedAt,
    signed_off_by: framework.signedOffBy,
    signed_off_at: framework.signedOffAt,
    revision,
  }
}

/** An item as its row has it. */
export function itemOf({ item_id, code, kind, text, about, parent, domain, aspect, stage, trends, form, goes_with }: Rows['framework_item']): FrameworkItem {
  return { id: item_id, code, kind, text, about, parent, domain, aspect, stage, trends, form, goesWith: goes_with }
}

/** What of an item may change, without its place. */
export function itemColumns({ code, kind, text, about, parent, domain, aspect, stage, trends, form, goesWith }: FrameworkItem): Omit<Columns<'framework_item'>, 'framework_id' | 'item_id' | 'place' | 'version'> {
  return { code, kind, text, about, parent, domain, aspect, stage, trends, form, goes_with: goesWith }
}

export function collaboratorOf({ person_id, part, invited_at }: Rows['framework_collaborator']): Collaborator {
  return { personId: person_id, part, invitedAt: invited_at }
}

export function commentOf(row: Rows['framework_comment']): FrameworkComment {
  return { commentId: row.comment_id, itemId: row.item_id, itemName: row.item_name, text: row.text, writtenBy: row.written_by, writtenAt: row.written_at, settledAt: row.settled_at, settledBy: row.settled_by }
}

export function commentColumns({ commentId, itemId, itemName, text, writtenBy, writtenAt, settledAt, settledBy }: FrameworkComment): Omit<Columns<'framework_comment'>, 'framework_id'> {
  return { comment_id: commentId, item_id: itemId, item_name: itemName, text, written_by: writtenBy, written_at: writtenAt, settled_at: settledAt, settled_by: settledBy }
}

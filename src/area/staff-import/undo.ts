import type { AllRecords, Entity, Records } from './store/entities.ts'
import type { Changes, RecordChange } from './store/apply-changes.ts'

/** Why an import cannot be undone: this record was changed since, or is used by something that came later. */
export interface Conflict {
  readonly entity: Entity
  readonly id: string
  readonly why: 'changed-since' | 'used-since'
}

/** What undoing depends on besides the records. */
export interface UsedSince {
  /** People who signed in, hold a role, were chosen as supervisor or chose one. */
  readonly people: ReadonlySet<string>
}

/**
 * The changes that take an import back, whole or not at all.
 * @param made what the import changed
 * @param present everything that is there now
 * @param idOf what tells one record of a kind from another
 * @returns the changes, or every record that stands against it
 */
export function planUndo(
  made: Changes,
  present: AllRecords,
  used: UsedSince,
  idOf: { readonly [Kind in Entity]: (record: Records[Kind]) => string },
): { readonly changes: Changes; readonly conflicts: readonly Conflict[] } {
  const undone = {
    unit: undoKind('unit', made, present, idOf.unit),
    person: undoKind('person', made, present, idOf.person),
    post: undoKind('post', made, present, idOf.post),
    holding: undoKind('holding', made, present, idOf.holding),
    line: undoKind('line', made, present, idOf.line),
  }
  const changes: Changes = { unit: undone.unit.changes, person: undone.person.changes, post: undone.post.changes, holding: undone.holding.changes, line: undone.line.changes }
  const conflicts = [...Object.values(undone).flatMap((kind) => kind.conflicts), ...usedSince(made, changes, present, used)]
  return { changes, conflicts }
}

function undoKind<Kind extends Entity>(
  kind: Kind,
  made: Changes,
  present: AllRecords,
  idOf: (record: Records[Kind]) => string,
): { readonly changes: readonly RecordChange<Records[Kind]>[]; readonly conflicts: readonly Conflict[] } {
  const now = new Map(present[kind].map((record) => [idOf(record), record]))
  const changes: RecordChange<Records[Kind]>[] = []
  const conflicts: Conflict[] = []
  for (const { before, after } of made[kind]) {
    if (after === null) continue
    const current = now.get(idOf(after))
    if (current === undefined || !saysTheSame(current, after)) conflicts.push({ entity: kind, id: idOf(after), why: 'changed-since' })
    else changes.push({ before: current, after: before === null ? null : withVersionAfter(before, current) })
  }
  return { changes, conflicts }
}

/** Records that the import made and that something else leads to by now. */
function usedSince(made: Changes, undone: Changes, present: AllRecords, used: UsedSince): readonly Conflict[] {
  const gone = <Kept>(changes: readonly RecordChange<Kept>[], id: (kept: Kept) => string) => new Set(changes.flatMap(({ before, after }) => (before !== null && after === null ? [id(before)] : [])))
  const units = gone(undone.unit, ({ unitId }) => unitId)
  const people = gone(undone.person, ({ personId }) => personId)
  const posts = gone(undone.post, ({ postId }) => postId)
  const holdings = gone(undone.holding, ({ holdingId }) => holdingId)
  const lines = gone(undone.line, (line) => `${line.postId} ${line.startsOn}`)
  const stay = present.holding.filter(({ holdingId }) => !holdings.has(holdingId))
  return [
    ...made.person.flatMap(({ after }) => (after !== null && people.has(after.personId) && used.people.has(after.personId) ? [conflict('person', after.personId)] : [])),
    ...stay.filter(({ personId }) => people.has(personId)).map(({ personId }) => conflict('person', personId)),
    ...stay.filter(({ postId }) => posts.has(postId)).map(({ postId }) => conflict('post', postId)),
    ...present.line.filter((line) => !lines.has(`${line.postId} ${line.startsOn}`)).flatMap(({ postId, reportsToPostId }) => [postId, reportsToPostId].filter((id) => posts.has(id)).map((id) => conflict('post', id))),
    ...present.post.filter(({ postId, unitId }) => units.has(unitId) && !posts.has(postId)).map(({ unitId }) => conflict('unit', unitId)),
    ...present.unit.filter(({ unitId, parentId }) => parentId !== null && units.has(parentId) && !units.has(unitId)).map(({ parentId }) => conflict('unit', parentId ?? '')),
  ]
}

function conflict(entity: Entity, id: string): Conflict {
  return { entity, id, why: 'used-since' }
}

/** Versions only count changes. */
function saysTheSame(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => key === 'version' || Object.is(value, Reflect.get(other, key)))
}

function withVersionAfter<Kept extends object>(before: Kept, current: Kept): Kept {
  return 'version' in current && typeof current.version === 'number' ? { ...before, version: current.version + 1 } : before
}

import type { Change } from './extract/change-ledger.ts'
import type { ImportPlan } from './extract/import-plan.ts'
import type { AllRecords } from './store/entities.ts'

/** What of a record that is here an import changes, as the page shows it. */
const sampledFields = [
  'givenName',
  'familyName',
  'email',
  'employeeNumber',
  'leftOn',
  'title',
  'unit',
  'band',
  'profession',
  'positionNumber',
  'kind',
  'startsOn',
  'endsOn',
  'agreedUntil',
  'assignmentNumber',
  'fullTimeEquivalent',
  'post',
  'reportsTo',
] as const
export type SampledField = (typeof sampledFields)[number]

/** One value that an import changes. */
export interface ChangeSample {
  /** The row that asks for it; null for an assignment that is missing in the file. */
  readonly row: number | null
  /** The person or the post, as they are called before the import. */
  readonly name: string
  readonly field: SampledField
  /** Words of closed sets stand as such, units and posts by their names; null where nothing stood or will stand. */
  readonly before: string | null
  readonly after: string | null
}

/** Samples that are kept: enough to see whether the columns were read right. */
export const samplesKept = 50

/**
 * The first changes to what is here, for a person to look at before they confirm: what is new is not among them.
 * @param plan what the import changes
 * @param present everything that is there now
 */
export function changeSamples(plan: ImportPlan, present: AllRecords): readonly ChangeSample[] {
  const people = plan.people.flatMap((change) => valuesChanged(change, personFields, nameOf))
  const units = namesById([...present.unit, ...plan.units.map(({ after }) => after)], ({ unitId }) => unitId, ({ name }) => name)
  const posts = namesById([...plan.posts.map(({ after }) => after), ...present.post], ({ postId }) => postId, ({ title }) => title)
  const names = namesById([...plan.people.map(({ after }) => after), ...present.person], ({ personId }) => personId, nameOf)
  const named = (ids: ReadonlyMap<string, string>) => (id: unknown) => ids.get(String(id)) ?? null
  const changedPosts = plan.posts.flatMap((change) => valuesChanged(change, { ...postFields, unitId: ['unit', named(units)] }, ({ title }) => title))
  const holdings = plan.holdings.flatMap((change) => valuesChanged(change, { ...holdingFields, postId: ['post', named(posts)] }, ({ personId }) => names.get(personId) ?? ''))
  return [...people, ...changedPosts, ...holdings, ...newManagers(plan, present, posts)].slice(0, samplesKept)
}

type Shown = (value: unknown) => string | null
type FieldsOf = Readonly<Record<string, readonly [SampledField, Shown]>>

const asText: Shown = (value) => (value === null ? null : String(value))
const same = <Name extends SampledField>(...names: readonly Name[]): FieldsOf => Object.fromEntries(names.map((name) => [name, [name, asText] as const]))

const personFields = same('givenName', 'familyName', 'email', 'employeeNumber', 'leftOn')
const postFields = same('title', 'band', 'profession', 'positionNumber')
const holdingFields = same('kind', 'startsOn', 'endsOn', 'agreedUntil', 'assignmentNumber', 'fullTimeEquivalent')

function valuesChanged<Kept extends object>({ before, after, row }: Change<Kept>, fields: FieldsOf, nameOfKept: (kept: Kept) => string): readonly ChangeSample[] {
  if (before === null) return []
  return Object.entries(fields).flatMap(([key, [field, shown]]) => {
    const [old, next]: readonly unknown[] = [Reflect.get(before, key), Reflect.get(after, key)]
    return Object.is(old, next) ? [] : [{ row, name: nameOfKept(before), field, before: shown(old), after: shown(next) }]
  })
}

/** Posts that are here and report to another post from now on. */
function newManagers(plan: ImportPlan, present: AllRecords, posts: ReadonlyMap<string, string>): readonly ChangeSample[] {
  const here = new Map(present.post.map((post) => [post.postId, post]))
  const ended = new Map(plan.lines.flatMap(({ before }) => (before === null ? [] : [[before.postId, before.reportsToPostId] as const])))
  return plan.lines.flatMap(({ before, after, row }): readonly ChangeSample[] => {
    const post = here.get(after.postId)
    const old = before?.reportsToPostId ?? ended.get(after.postId)
    if (post === undefined || old === after.reportsToPostId) return []
    return [{ row, name: post.title, field: 'reportsTo', before: old === undefined ? null : (posts.get(old) ?? null), after: posts.get(after.reportsToPostId) ?? null }]
  })
}

function nameOf({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`
}

/** The last one of an id gives the name. */
function namesById<Kept>(all: readonly Kept[], idOf: (kept: Kept) => string, name: (kept: Kept) => string): ReadonlyMap<string, string> {
  return new Map(all.map((one) => [idOf(one), name(one)]))
}

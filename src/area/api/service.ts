import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Measure, Observation } from '../measure/index.ts'
import type { Post, Unit } from '../organisation/index.ts'
import type { Holding, Person } from '../people/index.ts'

/** A post with the post to which it reports on a day. */
export interface ReportingPost extends Post {
  readonly reportsToPostId: string | null
}

/** A person as programs read them: what they need to find somebody and their posts, and nothing beyond. */
export interface ListedPerson extends Omit<Person, 'version'> {
  /** The posts that they hold on the day of reading. */
  readonly posts: readonly ListedHolding[]
}

/** A measure as programs read it: without who answers for it. */
export type ListedMeasure = Omit<Measure, 'ownerPersonId'>

/** A value of a measure, without who entered it. */
export type ListedObservation = Pick<Observation, 'day' | 'value' | 'numerator' | 'denominator' | 'ghostReason' | 'version'>

/** A post that they hold. The description of the interface calls it HeldPost. */
export type ListedHolding = Pick<Holding, 'postId' | 'kind' | 'startsOn' | 'endsOn'>

/** Which part of a list: the items after an id, in the order of ids. */
export interface Part {
  readonly after: string | null
  /** 1 or more. */
  readonly limit: number
}

/** Units directly below one, or all (null). */
export interface UnitFilter {
  readonly parent: string | null
}

/** What belongs to one unit, with or without the units below it, or to any (null). */
export interface InUnit {
  readonly unit: string | null
  readonly subtree: boolean
}

export interface PersonFilter extends InUnit {
  /** A part of the name, the e-mail address or the employee number; null for all. */
  readonly q: string | null
}

/** What the programming interface needs from a store of one organisation. Lists are in the order of ids. */
export interface ApiStore {
  readonly units: (filter: UnitFilter, part: Part) => Promise<readonly Unit[]>
  readonly posts: (filter: InUnit, part: Part, today: CalendarDate) => Promise<readonly ReportingPost[]>
  readonly measures: (filter: InUnit, part: Part) => Promise<readonly ListedMeasure[]>
  /** Null where there is no measure of this id. */
  readonly observations: (measureId: string) => Promise<readonly ListedObservation[] | null>
  /** Without those who were erased. */
  readonly people: (filter: PersonFilter, part: Part, today: CalendarDate) => Promise<readonly ListedPerson[]>
}

/** One part of a list. */
export interface Listed<Item> {
  readonly items: readonly Item[]
  /** The id after which the next part begins; null when this is the last. */
  readonly lastId: string | null
}

/** The units of an organisation, closed ones too. */
export async function listUnits(store: ApiStore, asked: UnitFilter & Part): Promise<Listed<Unit>> {
  return listPart(asked, (part) => store.units(asked, part), ({ unitId }) => unitId)
}

/**
 * The posts of an organisation, closed ones too.
 * @param today the day whose reporting lines are told
 */
export async function listPosts(store: ApiStore, asked: InUnit & Part, today: CalendarDate): Promise<Listed<ReportingPost>> {
  return listPart(asked, (part) => store.posts(asked, part, today), ({ postId }) => postId)
}

/**
 * The people of an organisation, also those who left, but not those who were erased.
 * @param today the day whose holdings are told, and by which they are in a unit
 */
export async function listPeople(store: ApiStore, asked: PersonFilter & Part, today: CalendarDate): Promise<Listed<ListedPerson>> {
  return listPart(asked, (part) => store.people(asked, part, today), ({ personId }) => personId)
}

/** The measures of an organisation, closed ones too. */
export async function listMeasures(store: ApiStore, asked: InUnit & Part): Promise<Listed<ListedMeasure>> {
  return listPart(asked, (part) => store.measures(asked, part), ({ measureId }) => measureId)
}

/** One item more than asked tells whether there is a next part. */
async function listPart<Item>({ after, limit }: Part, load: (part: Part) => Promise<readonly Item[]>, idOf: (item: Item) => string): Promise<Listed<Item>> {
  const found = await load({ after, limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, lastId: found.length > limit && last !== undefined ? idOf(last) : null }
}

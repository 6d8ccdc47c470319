import type { Band, Profession, Stage } from '../src/kernel/workforce.ts'
import type { Line } from './blueprint/line.ts'
import type { UnitFate, UnitPlan } from './blueprint/unit-plan.ts'
import type { Chance } from './chance.ts'
import type { PostRow, Target } from './staffing/post-row.ts'
import { staffingOf } from './staffing/staffing-of.ts'

/** A unit before it has ids: its place in the list is its number. */
export interface PlannedUnit {
  readonly number: number
  readonly parent: number | null
  readonly depth: number
  readonly name: string
  readonly staffing: UnitPlan['staffing']
  readonly fate: UnitFate
}

/** A post before it has an id: its place in the list is its number. */
export interface PlannedPost {
  readonly number: number
  readonly unit: number
  readonly key: string
  readonly title: string
  readonly band: Band
  readonly profession: Profession
  readonly stage: Stage
  /** The post above; null only for the chief executive. Always a lower number. */
  readonly reportsTo: number | null
  /** Posts between it and the chief executive, counting that one: 0 at the top. */
  readonly level: number
  readonly heldAs: 'own' | 'second' | 'secondment'
  readonly mayHaveProtectedHours: boolean
  readonly statedSpan: number | null
}

/** The units and posts of the trust, the reporting lines being a tree. */
export interface Establishment {
  readonly units: readonly PlannedUnit[]
  readonly posts: readonly PlannedPost[]
  /** The posts that report to each post, by its number. */
  readonly reports: readonly (readonly number[])[]
}

interface Place {
  readonly unit: PlannedUnit
  readonly plan: UnitPlan
  readonly above: Place | null
  readonly leads: ReadonlyMap<Line, readonly PlannedPost[]>
}

/** Wards in which everybody reports to the ward manager alone, which makes a wide span. Our assumption. */
const shareOfWideWards = 0.12

/**
 * The units and posts that a plan asks for; chance decides how many posts each row has within its limits.
 * @param plan the whole organisation
 */
export function establishmentOf(plan: UnitPlan, chance: Chance): Establishment {
  const units: PlannedUnit[] = []
  const posts: PlannedPost[] = []
  const layOut = (part: UnitPlan, above: Place | null): void => {
    const unit = plannedUnit(part, units.length, above)
    units.push(unit)
    const leads = staff(posts, { unit, plan: part, above, leads: new Map() }, chance)
    for (const child of part.parts ?? []) layOut(child, { unit, plan: part, above, leads })
  }
  layOut(plan, null)
  return { units, posts, reports: reportsOf(posts) }
}

function plannedUnit(plan: UnitPlan, number: number, above: Place | null): PlannedUnit {
  const parent = above?.unit
  return { number, parent: parent?.number ?? null, depth: parent === undefined ? 0 : parent.depth + 1, name: plan.name, staffing: plan.staffing, fate: plan.fate ?? 'stays' }
}

/** Adds the posts of a unit and tells which of them lead which line. */
function staff(posts: PlannedPost[], place: Place, chance: Chance): ReadonlyMap<Line, readonly PlannedPost[]> {
  const byKey = new Map<string, PlannedPost[]>()
  const leads = new Map<Line, readonly PlannedPost[]>()
  const isWide = place.plan.staffing === 'ward' && chance.happens(shareOfWideWards)
  for (const row of staffingOf(place.plan.staffing)) {
    const targets = isWide && row.to.length > 0 && row.key !== 'manager' ? ['row:manager' as const] : row.to
    const superiors = targets.flatMap((target) => postsOf(target, place, byKey))
    const [fewest, most] = row.count ?? [1, 1]
    const made = Array.from({ length: chance.between(fewest, most) }, (_, index) => plannedPost(row, place, posts.length + index, superiors[index % superiors.length]))
    posts.push(...made)
    byKey.set(row.key, made)
    for (const line of row.leads ?? []) leads.set(line, made)
  }
  return leads
}

function plannedPost(row: PostRow, { unit, plan }: Place, number: number, superior: PlannedPost | undefined): PlannedPost {
  return {
    number,
    unit: unit.number,
    key: row.key,
    title: row.title.replace('{field}', plan.field ?? plan.name),
    band: row.band,
    profession: row.profession === 'own' ? (plan.profession ?? 'administration') : row.profession,
    stage: row.stage ?? 'fundamental',
    reportsTo: superior?.number ?? null,
    level: superior === undefined ? 0 : superior.level + 1,
    heldAs: row.heldAs ?? 'own',
    mayHaveProtectedHours: row.mayHaveProtectedHours ?? false,
    statedSpan: row.statedSpan ?? null,
  }
}

function postsOf(target: Target, place: Place, byKey: ReadonlyMap<string, readonly PlannedPost[]>): readonly PlannedPost[] {
  if (target.startsWith('row:')) return byKey.get(target.slice(4)) ?? []
  const line = target === 'up:own' ? (place.plan.line ?? 'main') : lineOf(target)
  for (let above = place.above; above !== null; above = above.above) {
    const found = above.leads.get(line) ?? above.leads.get('main')
    if (found !== undefined) return found
  }
  throw new RangeError(`Nobody is above ${place.plan.name}.`)
}

function lineOf(target: Target): Line {
  // a target that names no row and is not 'up:own' is 'up:' and a line
  return target.slice(3) as Line
}

function reportsOf(posts: readonly PlannedPost[]): readonly (readonly number[])[] {
  const reports: number[][] = posts.map(() => [])
  for (const post of posts) if (post.reportsTo !== null) reports[post.reportsTo]?.push(post.number)
  return reports
}

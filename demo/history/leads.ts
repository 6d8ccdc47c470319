import type { PlannedPost } from '../establishment.ts'
import type { HoldingDraft } from './ledger.ts'
import type { History } from './tell-history.ts'

/** Keys of the posts that lead a unit, in the order in which they are looked for. */
const leading = ['manager', 'lead', 'matron', 'head'] as const

/** A unit by its number, with the post that leads it. */
export interface LedUnit {
  readonly unit: number
  readonly post: PlannedPost
}

/**
 * A unit and the post that leads it.
 * @param name as in the plan of the trust
 */
export function leadOf({ world }: History, name: string): LedUnit {
  const unit = world.establishment.units.find((one) => one.name === name)
  const posts = world.establishment.posts.filter((one) => one.unit === unit?.number)
  const post = posts.toSorted((one, other) => place(one) - place(other))[0]
  if (unit === undefined || post === undefined) throw new RangeError(`There is no unit ${name} that somebody leads.`)
  return { unit: unit.number, post }
}

/** Who holds a post as their own now; null while nobody does. */
export function currentHolder({ world }: History, { number }: PlannedPost): HoldingDraft | null {
  return world.ledger.holders.get(number) ?? null
}

/** The people who hold posts of a unit as their own now, those who lead it first. */
export function peopleOf({ world }: History, unit: number): readonly HoldingDraft[] {
  const posts = world.establishment.posts.filter((one) => one.unit === unit).toSorted((one, other) => place(one) - place(other))
  return posts.flatMap(({ number }) => {
    const holding = world.ledger.holders.get(number)
    return holding === undefined ? [] : [holding]
  })
}

function place({ key }: PlannedPost): number {
  const found = leading.findIndex((one) => one === key)
  return found === -1 ? leading.length : found
}

import type { ChangeIdea, Driver } from '../records.ts'

/** A driver with what hangs on it. */
export interface DriverNode {
  readonly driver: Driver
  readonly below: readonly DriverNode[]
  readonly ideas: readonly ChangeIdea[]
}

/** All drivers of an improvement, and the ideas that hang on none. */
export interface DriverTree {
  readonly primary: readonly DriverNode[]
  readonly looseIdeas: readonly ChangeIdea[]
}

/** More of them nobody can read on one page. */
export const mostDrivers = 60
export const mostIdeas = 100

/** Drivers and ideas as a tree, each level in its order. */
export function driverTree(drivers: readonly Driver[], ideas: readonly ChangeIdea[]): DriverTree {
  const inOrder = drivers.toSorted(byPlace)
  const known = new Set(drivers.map(({ driverId }) => driverId))
  const nodeOf = (driver: Driver): DriverNode => ({
    driver,
    below: inOrder.filter(({ parentId }) => parentId === driver.driverId).map(nodeOf),
    ideas: ideas.filter(({ driverId }) => driverId === driver.driverId),
  })
  return { primary: inOrder.filter(({ parentId }) => parentId === null).map(nodeOf), looseIdeas: ideas.filter(({ driverId }) => driverId === null || !known.has(driverId)) }
}

function byPlace(one: Pick<Driver, 'place' | 'driverId'>, other: Pick<Driver, 'place' | 'driverId'>): number {
  return one.place - other.place || (one.driverId < other.driverId ? -1 : 1)
}

/** The drivers beside one, itself included, in their order. */
export function beside(drivers: readonly Driver[], { parentId }: Pick<Driver, 'parentId'>): readonly Driver[] {
  return drivers.filter((driver) => driver.parentId === parentId).toSorted(byPlace)
}

/** A place behind all others. */
export function lastPlace(placed: readonly { readonly place: number }[]): number {
  return placed.reduce((most, { place }) => Math.max(most, place), 0) + 1
}

/** May something be put below this driver? Primary drivers have secondary ones; these have ideas alone. */
export function takesBelow({ parentId }: Pick<Driver, 'parentId'>): boolean {
  return parentId === null
}

/**
 * The drivers whose places change when one is moved up or down by one: two that change places.
 * @returns nothing when it stands at the end already
 */
export function movedDrivers(drivers: readonly Driver[], driver: Driver, way: 'up' | 'down'): readonly Driver[] {
  const row = beside(drivers, driver)
  const from = row.findIndex(({ driverId }) => driverId === driver.driverId)
  const to = way === 'up' ? from - 1 : from + 1
  const [one, other] = [row[from], row[to]]
  if (one === undefined || other === undefined) return []
  // Places are given anew, in case two drivers have the same one.
  const swapped = row.map((each, index) => (index === from ? other : index === to ? one : each))
  return swapped.map((each, index) => ({ ...each, place: index + 1 }))
}

/** A driver with all below it: what goes when it is removed, those below first. */
export function withAllBelow(drivers: readonly Driver[], driverId: string): readonly Driver[] {
  const own = drivers.filter((driver) => driver.driverId === driverId)
  return [...drivers.filter(({ parentId }) => parentId === driverId).flatMap((below) => withAllBelow(drivers, below.driverId)), ...own]
}

import { type AtomsOfTree, atomsOf } from '../../../engine/disclosure/index.ts'
import type { Components } from '../../../engine/measurement/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Aspect, aspects, domains } from '../../../kernel/vocabulary.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { Unit } from '../../organisation/index.ts'
import type { Release, ReleasedShare, ReleasedUnit, ShownUnit, WholeRelease } from '../records.ts'
import { basisOf, fewestForOwn } from './basis.ts'
import { codedMean } from './coded-mean.ts'
import { inTens } from './in-tens.ts'
import { ofBoth } from './of-both.ts'
import { type Axes, type AxisCapability, type PersonValues, aspectKey, axesOf, isCounted, personValues } from './person-values.ts'
import { questionsReport } from './questions-report.ts'
import { percentOf } from './share-of-people.ts'

/** Fewest people of an undivided group, and of an organisation that is shown anything. */
const fewestTogether = 10

/** What a release is made from. */
export interface ReleaseGiven extends Pick<Release, 'releaseId' | 'number' | 'after' | 'until' | 'closedAt'> {
  readonly framework: Framework
  /** Every unit, in the order in which the tree is read. */
  readonly units: readonly Pick<Unit, 'unitId' | 'parentId' | 'name'>[]
  /** One for each person: the unit of their post, and what they answered. */
  readonly people: readonly AnsweredPerson[]
  /** The unit of everybody who holds a post of first-line or above. */
  readonly holders: readonly string[]
  /** People who finished, and whose answers cannot be counted for another reason than how much they rated. */
  readonly leftOut: number
  /** Components that stand in while people are too few. */
  readonly usual: Components
  readonly aspectName: (aspect: Aspect) => string
}

/** Somebody's answers with where they work. It names nobody. */
export interface AnsweredPerson {
  readonly unitId: string
  readonly answers: readonly Pick<SelfAnswer, 'itemId' | 'reply'>[]
}

/**
 * Makes the figures of a release. The order of people does not matter, and nothing of one person is in it but what they share with 9 others or more.
 * @error not-yet-enough with fewer than 10 people who rated 3 behaviours or more of each domain
 */
export function releaseOf(given: ReleaseGiven): Result<WholeRelease, 'not-yet-enough'> {
  const axes = axesOf(given.framework)
  const byUnit = Map.groupBy(given.people.filter(({ answers }) => isCounted(answers, axes)), ({ unitId }) => unitId)
  const divided = divide(given, byUnit)
  if (divided.atoms.length === 0) return failure('not-yet-enough')
  // Whoever works in a unit that is not of the tree is in no atom, and in no figure.
  const atoms = divided.atoms.map(({ unitIds }) => valuesInOrder(unitIds.flatMap((unitId) => byUnit.get(unitId) ?? []), axes))
  const people = atoms.flat()
  return success({
    release: headOf(given, atoms, people, axes.capabilities),
    units: unitsOf(given, divided, atoms),
    shares: sharesOf(people, axes.capabilities, given.aspectName),
  })
}

/**
 * Which units a release would show, without making it.
 * @returns none with fewer than 10 people who are counted
 */
export function unitsToShow(given: Pick<ReleaseGiven, 'framework' | 'units' | 'people'>): ReadonlySet<string> {
  const axes = axesOf(given.framework)
  const { shown } = divide(given, Map.groupBy(given.people.filter(({ answers }) => isCounted(answers, axes)), ({ unitId }) => unitId))
  return new Set(shown.keys())
}

function divide({ units }: Pick<ReleaseGiven, 'units'>, byUnit: ReadonlyMap<string, readonly AnsweredPerson[]>): AtomsOfTree {
  return atomsOf(units.map(({ unitId, parentId }) => ({ id: unitId, parentId })), new Map([...byUnit].map(([unitId, people]) => [unitId, people.length])), fewestTogether)
}

/** In an order that only their answers decide: in whatever order people come, every sum is the same to the last digit. */
function valuesInOrder(people: readonly AnsweredPerson[], axes: Axes): readonly PersonValues[] {
  const keyed = people.map(({ answers }) => {
    const values = personValues(answers, axes)
    return { values, key: JSON.stringify(values.parcels) }
  })
  return keyed.toSorted((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1)).map(({ values }) => values)
}

function headOf(given: ReleaseGiven, atoms: readonly (readonly PersonValues[])[], people: readonly PersonValues[], capabilities: readonly AxisCapability[]): Release {
  const { releaseId, number, framework, after, until, closedAt } = given
  return {
    releaseId,
    number,
    framework: { id: framework.id, title: framework.title, version: framework.version },
    after,
    until,
    closedAt,
    people: inTens(people.length),
    holders: inTens(given.holders.length),
    leftOut: inTens(given.people.length - people.length + given.leftOut),
    basis: basisOf(atoms.map((atom) => atom.map(({ halfSteps }) => ({ management: halfSteps.management / 2, leadership: halfSteps.leadership / 2 }))), given.usual),
    instrument: questionsReport(people, capabilities),
  }
}

function unitsOf({ units, holders }: ReleaseGiven, { shown }: AtomsOfTree, atoms: readonly (readonly PersonValues[])[]): readonly ReleasedUnit[] {
  const holdersIn = countWithBelow(units, holders)
  return units.map(({ unitId, parentId, name }, place) => {
    const own = shown.get(unitId)
    return { unitId, parentId, place, name, shown: own === undefined ? null : shownUnit(own.flatMap((atom) => atoms[atom] ?? []), own.length, holdersIn.get(unitId) ?? 0) }
  })
}

/** How many of them are in each unit and below it. */
function countWithBelow(units: ReleaseGiven['units'], unitIds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const unitId of unitIds) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  for (const { unitId, parentId } of units.toReversed()) if (parentId !== null) counts.set(parentId, (counts.get(parentId) ?? 0) + (counts.get(unitId) ?? 0))
  return counts
}

function shownUnit(people: readonly PersonValues[], atoms: number, holders: number): ShownUnit {
  return { people: inTens(people.length), holders: inTens(holders), atoms, ...ofBoth((domain) => codedMean(people.map(({ halfSteps }) => halfSteps[domain] / 2))) }
}

function sharesOf(people: readonly PersonValues[], capabilities: readonly AxisCapability[], aspectName: ReleaseGiven['aspectName']): readonly ReleasedShare[] {
  const ofAspects = domains.flatMap((domain) => aspects.filter((aspect) => capabilities.some((one) => one.domain === domain && one.aspect === aspect)).map((aspect) => ({ kind: 'aspect' as const, key: aspectKey(domain, aspect), name: aspectName(aspect), domain })))
  const ofCapabilities = capabilities.map(({ id, name, domain }) => ({ kind: 'capability' as const, key: id, name, domain }))
  return [...ofAspects, ...ofCapabilities].map((one, place) => ({ ...one, place, ...shareOf(people, one.key) }))
}

function shareOf(people: readonly PersonValues[], key: string): Pick<ReleasedShare, 'people' | 'percent'> {
  const rated = people.flatMap(({ isReliable }) => isReliable.get(key) ?? [])
  if (rated.length < fewestForOwn) return { people: null, percent: null }
  return { people: inTens(rated.length), percent: percentOf(rated.filter((one) => one).length, rated.length) }
}

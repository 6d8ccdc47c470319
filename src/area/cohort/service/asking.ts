import { isId } from '../../../kernel/id.ts'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import type { Cohort, Member, Sitting } from '../records.ts'
import { type CohortState, type Standing, standingsOf, stateOf } from '../rules/state.ts'
import type { CohortStore, Leading } from './cohort-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking extends Leading {
  readonly store: CohortStore
  readonly catalogue: () => Promise<readonly CatalogueEntry[]>
  readonly personId: string
  readonly now: Date
  readonly newId: () => string
}

/** A group as its OD lead sees it. */
export interface OpenedCohort {
  readonly cohort: Cohort
  readonly unitName: string
  readonly sittings: readonly Sitting[]
  readonly members: readonly Member[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly state: CohortState
}

/** Nothing was done: there is no such group, it is closed, or another changed it meanwhile. */
export type Refusal = 'not-here' | 'closed' | 'changed-meanwhile'

/** A group of the units that the viewer leads. @returns null when there is none of this id for them */
export async function openCohort({ store, ...leading }: Asking, cohortId: string): Promise<OpenedCohort | null> {
  const found = isId(cohortId) ? await store.find(leading, cohortId) : null
  if (found === null) return null
  const [sittings, members] = [await store.sittings(cohortId), await store.members(cohortId, found.cohort.closedAt === null ? leading.today : null)]
  return { ...found, sittings, members, standings: standingsOf(members, found.cohort.places), state: stateOf(found.cohort, sittings, leading.today) }
}

/** The same to be changed, with whoever else would change it made to wait. @param version from which the form was drawn */
export async function openToChange(asking: Asking, cohortId: string, version: number): Promise<OpenedCohort | Refusal> {
  if (isId(cohortId)) await asking.store.lock(cohortId)
  const opened = await openCohort(asking, cohortId)
  if (opened === null) return 'not-here'
  if (opened.state === 'closed') return 'closed'
  return opened.cohort.version === version ? opened : 'changed-meanwhile'
}

/** Counts a change, so that nobody changes what they did not see. */
export async function countChange({ store }: Asking, cohort: Cohort, changed: Partial<Cohort> = {}): Promise<void> {
  await store.change({ ...cohort, ...changed, version: cohort.version + 1 })
}

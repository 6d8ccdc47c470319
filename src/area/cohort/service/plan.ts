import { type Result, failure, success } from '../../../kernel/result.ts'
import { readTypedDate } from '../../../kernel/typed-date.ts'
import { type CatalogueEntry, formOf, isAnotherPost } from '../../catalogue/index.ts'
import { whoIs } from '../rules/state.ts'
import { type PlanProblem, type TypedPlan, dayProblems, mostSittings, nameProblems, placesOf, sittingRange } from '../rules/typed-plan.ts'
import { type Asking, type Refusal, countChange, openToChange } from './asking.ts'

/** What a group can do together: something that is taught, and of which the catalogue knows what it builds. */
export async function programmes({ catalogue }: Pick<Asking, 'catalogue'>): Promise<readonly CatalogueEntry[]> {
  return (await catalogue()).filter((entry) => formOf(entry.kind) === 'formal' && !isAnotherPost(entry) && entry.builds.length > 0)
}

/** Plans a group in one of the units that the viewer leads. @returns its id, or what is to be mended */
export async function planCohort(asking: Asking, typed: TypedPlan): Promise<Result<string, readonly PlanProblem[]>> {
  const { store, newId, today } = asking
  const entry = (await programmes(asking)).find(({ id }) => id === typed.entry)
  const units = await store.unitsOf(asking.odUnits)
  const [onlyUnit] = units
  const unit = units.length === 1 ? onlyUnit : units.find(({ unitId }) => unitId === typed.unit)
  const places = placesOf(typed.places)
  const first = readTypedDate(typed.first, sittingRange(today))
  if (entry === undefined || unit === undefined || places === null || !first.ok || nameProblems(typed.name).length > 0) {
    return failure([
      ...nameProblems(typed.name),
      ...(entry === undefined ? [{ field: 'entry', why: 'missing' } as const] : []),
      ...(unit === undefined ? [{ field: 'unit', why: 'missing' } as const] : []),
      ...(places === null ? [{ field: 'places', why: 'wrong' } as const] : []),
      ...dayProblems(typed.first, today),
    ])
  }
  const cohortId = newId()
  await store.add({ cohortId, unitId: unit.unitId, entryId: entry.id, programme: entry.title, name: typed.name, capabilities: [...new Set(entry.builds.map(({ capability }) => capability))], places, closedAt: null, version: 1 })
  await store.addSitting(cohortId, { sittingId: newId(), day: first.value, notedOn: null })
  return success(cohortId)
}

/** Changes name and places. Nobody who has a place loses it. */
export async function changePlan(asking: Asking, cohortId: string, version: number, typed: Pick<TypedPlan, 'name' | 'places'>): Promise<Result<null, Refusal | readonly PlanProblem[]>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  const places = placesOf(typed.places)
  const taken = whoIs(opened.standings, 'has-place').length
  const wrong: readonly PlanProblem[] = places === null ? [{ field: 'places', why: 'wrong' }] : places < taken ? [{ field: 'places', why: 'taken', taken }] : []
  const problems = [...nameProblems(typed.name), ...wrong]
  if (problems.length > 0 || places === null) return failure(problems)
  await countChange(asking, opened.cohort, { name: typed.name, places })
  return success(null)
}

/** Adds a day on which the group meets. */
export async function addSitting(asking: Asking, cohortId: string, version: number, typed: TypedPlan['first']): Promise<Result<null, Refusal | 'there-already' | 'too-many' | readonly PlanProblem[]>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  const day = readTypedDate(typed, sittingRange(asking.today))
  if (!day.ok) return failure(dayProblems(typed, asking.today))
  if (opened.sittings.length >= mostSittings) return failure('too-many')
  if (!(await asking.store.addSitting(cohortId, { sittingId: asking.newId(), day: day.value, notedOn: null }))) return failure('there-already')
  await countChange(asking, opened.cohort)
  return success(null)
}

/** Takes a day away. One of which it is written down who came stays. */
export async function removeSitting(asking: Asking, cohortId: string, version: number, sittingId: string): Promise<Result<null, Refusal | 'noted'>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  const sitting = opened.sittings.find((one) => one.sittingId === sittingId)
  if (sitting === undefined) return failure('changed-meanwhile')
  if (sitting.notedOn !== null) return failure('noted')
  await asking.store.removeSitting(cohortId, sittingId)
  await countChange(asking, opened.cohort)
  return success(null)
}

/** Gives a group up before its first day: nothing of it is left, and invitations are gone from people’s pages. */
export async function giveUp(asking: Asking, cohortId: string, version: number): Promise<Result<null, Refusal | 'has-begun'>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  if (opened.state !== 'planned') return failure('has-begun')
  await asking.store.remove(cohortId)
  return success(null)
}

import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { isId } from '../../../kernel/id.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type ChangeIdea, type Driver, ideaStates } from '../records.ts'
import { beside, lastPlace, mostDrivers, mostIdeas, movedDrivers, takesBelow, withAllBelow } from '../rules/driver-tree.ts'
import { type FieldProblem, type TypedProblem, problemsOf } from '../rules/typed-fields.ts'
import { type Asking, openAtWork } from './asking.ts'

const longestDriver = 160
const longestIdea = 300

export type DriverProblem = FieldProblem<'driver', TypedProblem | { readonly code: 'too-many'; readonly most: number }>

/**
 * Adds a driver: below another one, or (null) a primary one.
 * @error not-here, to-mend
 */
export async function addDriver(asking: Asking, improvementId: string, parentId: string | null, text: string): Promise<Result<Driver, NotHere | ToMend<DriverProblem>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const drivers = await asking.store.drivers(improvementId)
  const parent = parentId === null ? null : drivers.find(({ driverId }) => driverId === parentId)
  if (parent === undefined || (parent !== null && !takesBelow(parent))) return failure(notHere)
  const read = readLine(text, longestDriver)
  if (!read.ok) return failure(toMend([{ field: 'driver', why: read.error }]))
  if (drivers.length >= mostDrivers) return failure(toMend([{ field: 'driver', why: { code: 'too-many', most: mostDrivers } }]))
  const driver: Driver = { driverId: asking.newId(), parentId, text: read.value, place: lastPlace(beside(drivers, { parentId })) }
  await asking.store.keepDriver(improvementId, driver)
  return success(driver)
}

/**
 * Gives a driver other words.
 * @error not-here, to-mend
 */
export async function renameDriver(asking: Asking, improvementId: string, driverId: string, text: string): Promise<Result<Driver, NotHere | ToMend<DriverProblem>>> {
  const driver = await findDriver(asking, improvementId, driverId)
  if (driver === null) return failure(notHere)
  const read = readLine(text, longestDriver)
  if (!read.ok) return failure(toMend([{ field: 'driver', why: read.error }]))
  const renamed = { ...driver, text: read.value }
  await asking.store.keepDriver(improvementId, renamed)
  return success(renamed)
}

/** Moves a driver before the one above it, or behind the one below. At the end nothing moves. */
export async function moveDriver(asking: Asking, improvementId: string, driverId: string, way: 'up' | 'down'): Promise<Result<Driver, NotHere>> {
  const driver = await findDriver(asking, improvementId, driverId)
  if (driver === null) return failure(notHere)
  for (const moved of movedDrivers(await asking.store.drivers(improvementId), driver, way)) await asking.store.keepDriver(improvementId, moved)
  return success(driver)
}

/** Takes a driver away with all drivers below it; ideas stay, without a driver. */
export async function removeDriver(asking: Asking, improvementId: string, driverId: string): Promise<Result<Driver, NotHere>> {
  const driver = await findDriver(asking, improvementId, driverId)
  if (driver === null) return failure(notHere)
  const gone = withAllBelow(await asking.store.drivers(improvementId), driverId)
  for (const one of gone) await asking.store.removeDrivers(improvementId, [one.driverId])
  return success(driver)
}

async function findDriver(asking: Asking, improvementId: string, driverId: string): Promise<Driver | null> {
  if ((await openAtWork(asking, improvementId)) === null) return null
  return (await asking.store.drivers(improvementId)).find((driver) => driver.driverId === driverId) ?? null
}

/** A change idea as it was typed. */
export interface TypedIdea {
  readonly text: string
  /** The id of a driver; empty for none. */
  readonly driver: string
  readonly state: string
}

export type IdeaProblem = FieldProblem<keyof TypedIdea, TypedProblem | { readonly code: 'too-many'; readonly most: number }>

/**
 * Adds a change idea.
 * @error not-here, to-mend
 */
export async function addIdea(asking: Asking, improvementId: string, typed: Omit<TypedIdea, 'state'>): Promise<Result<ChangeIdea, NotHere | ToMend<IdeaProblem>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const ideas = await asking.store.ideas(improvementId)
  const read = readIdea({ ...typed, state: 'idea' }, await asking.store.drivers(improvementId))
  if (!read.ok) return failure(toMend(read.error))
  if (ideas.length >= mostIdeas) return failure(toMend([{ field: 'text', why: { code: 'too-many', most: mostIdeas } }]))
  const idea: ChangeIdea = { ideaId: asking.newId(), ...read.value, place: lastPlace(ideas), version: 1 }
  await asking.store.addIdea(improvementId, idea)
  return success(idea)
}

/**
 * Changes the words, the driver or the state of an idea.
 * @error not-here, to-mend, changed-meanwhile
 */
export async function keepIdea(asking: Asking, improvementId: string, ideaId: string, typed: TypedIdea, version: number): Promise<Result<ChangeIdea, NotHere | ToMend<IdeaProblem> | ChangedTo<ChangeIdea>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const idea = (await asking.store.ideas(improvementId)).find((one) => one.ideaId === ideaId)
  if (idea === undefined) return failure(notHere)
  if (idea.version !== version) return failure({ code: 'changed-meanwhile', stands: idea })
  const read = readIdea(typed, await asking.store.drivers(improvementId))
  if (!read.ok) return failure(toMend(read.error))
  const changed = { ...idea, ...read.value }
  return (await asking.store.changeIdea(changed)) ? success(changed) : failure({ code: 'changed-meanwhile', stands: idea })
}

function readIdea(typed: TypedIdea, drivers: readonly Driver[]): Result<Pick<ChangeIdea, 'text' | 'driverId' | 'state'>, readonly IdeaProblem[]> {
  const isKnown = typed.driver === '' || (isId(typed.driver) && drivers.some(({ driverId }) => driverId === typed.driver))
  const read = {
    text: readLine(typed.text, longestIdea),
    driver: isKnown ? success(typed.driver === '' ? null : typed.driver) : failure({ code: 'not-chosen' } as const),
    state: isOneOf(ideaStates, typed.state) ? success(typed.state) : failure({ code: 'not-chosen' } as const),
  }
  const { text, driver, state } = read
  return text.ok && driver.ok && state.ok ? success({ text: text.value, driverId: driver.value, state: state.value }) : failure(problemsOf(read))
}

import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { defaultComponents } from '../../../engine/measurement/index.ts'
import { type Unit, buildUnitTree, inReadingOrder } from '../../organisation/index.ts'
import type { Release } from '../records.ts'
import { type ReleaseGiven, releaseOf, unitsToShow } from '../rules/release-of.ts'
import { waveOf } from '../rules/wave.ts'
import { stagesOfManagers, unitsOfManagers } from '../rules/where-people-work.ts'
import { mayCloseWaves } from '../rules/who-may.ts'
import type { Asking } from './asking.ts'

/** How a wave stands. It says whether there is enough, and no number: a number that grows by one tells of one person. */
export interface OpenWave {
  /** The number that its release will have. */
  readonly number: number
  readonly after: Date | null
  readonly until: Date
  /** How many parts of the organisation the figures before show; null when there are none. */
  readonly shownBefore: number | null
  /** What would be released; null while there is not yet enough. */
  readonly next: { readonly framework: Release['framework']; readonly shown: ReadonlySet<string>; readonly units: readonly Pick<Unit, 'unitId' | 'parentId'>[] } | null
}

/**
 * How the wave since the last release stands.
 * @error not-here when the viewer may not close it
 */
export async function seeWave(asking: Asking): Promise<Result<OpenWave, NotHere>> {
  const given = await waveNow(asking)
  if (!given.ok) return given
  const { number, after, last, people } = given.value
  const shown = people === null ? new Set<string>() : unitsToShow(people)
  const shownBefore = last === null ? null : (await asking.store.unitsOf(last)).filter((unit) => unit.parentId !== null && unit.shown !== null).length
  return success({ number, after, until: asking.startOfToday, shownBefore, next: people === null || shown.size === 0 ? null : { framework: people.framework, shown, units: people.units } })
}

/** Why no wave was closed. */
export type NotClosed = NotHere | { readonly code: 'not-yet-enough' } | { readonly code: 'closed-meanwhile' }

/**
 * Closes the wave: makes its figures, and keeps them as they are for good.
 * @param number that the release was to have when the form was drawn
 */
export async function closeWave(asking: Asking, number: number): Promise<Result<Release, NotClosed>> {
  await asking.store.lockClosing()
  const given = await waveNow(asking)
  if (!given.ok) return given
  const { people, after } = given.value
  if (given.value.number !== number) return failure({ code: 'closed-meanwhile' })
  const made = people === null ? null : releaseOf({ ...people, releaseId: asking.newId(), number, after, until: asking.startOfToday, closedAt: asking.now, usual: defaultComponents, aspectName: asking.aspectName })
  if (made === null || !made.ok) return failure({ code: 'not-yet-enough' })
  await asking.store.add(made.value)
  return success(made.value.release)
}

interface WaveNow {
  readonly number: number
  readonly after: Date | null
  /** The id of the release before. */
  readonly last: string | null
  /** null when nobody finished in it. */
  readonly people: Pick<ReleaseGiven, 'framework' | 'units' | 'people' | 'holders' | 'leftOut'> | null
}

async function waveNow(asking: Asking): Promise<Result<WaveNow, NotHere>> {
  const units = await asking.organisation.units()
  if (units.length === 0) return failure(notHere)
  const tree = buildUnitTree(units)
  if (!mayCloseWaves(asking.viewer, tree)) return failure(notHere)
  const [last] = await asking.store.releases()
  const isPast = last === undefined || last.until < asking.startOfToday
  const after = last?.until ?? null
  return success({ number: (last?.number ?? 0) + 1, after, last: last?.releaseId ?? null, people: isPast ? await peopleSince(asking, after, inReadingOrder(tree)) : null })
}

async function peopleSince(asking: Asking, after: Date | null, units: readonly Unit[]): Promise<WaveNow['people']> {
  const { finishedBetween, startOfToday, holders, organisation, today } = asking
  const wave = waveOf(await finishedBetween(after, startOfToday))
  const framework = wave === null ? null : await asking.framework(wave.frameworkId)
  if (wave === null || framework === null) return null
  const posts = await organisation.placesOfStages(stagesOfManagers)
  const unitOf = unitsOfManagers(await holders.on(posts.map(({ postId }) => postId), today), posts)
  const people = wave.assessments.flatMap(({ personId, answers }) => {
    const unitId = unitOf.get(personId)
    return unitId === undefined ? [] : [{ unitId, answers }]
  })
  return { framework, units, people, holders: [...unitOf.values()], leftOut: wave.others + wave.assessments.length - people.length }
}

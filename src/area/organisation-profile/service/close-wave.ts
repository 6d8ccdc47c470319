import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { defaultComponents } from '../../../engine/measurement/index.ts'
import { buildUnitTree, inReadingOrder } from '../../organisation/index.ts'
import type { Release, WholeRelease } from '../records.ts'
import { releaseOf } from '../rules/release-of.ts'
import { waveOf } from '../rules/wave.ts'
import { unitsOfManagers } from '../rules/where-people-work.ts'
import { mayCloseWaves } from '../rules/who-may.ts'
import type { Asking } from './asking.ts'

/** How a wave stands. It says whether there is enough, and no number: a number that grows by one tells of one person. */
export interface OpenWave {
  /** The number that its release will have. */
  readonly number: number
  readonly after: Date | null
  readonly until: Date
  /** What would be released; null while there is not yet enough. */
  readonly next: Pick<WholeRelease, 'units'> & Pick<Release, 'framework'> | null
  readonly last: Release | null
}

/**
 * How the wave since the last release stands.
 * @error not-here when the viewer may not close it
 */
export async function seeWave(asking: Asking): Promise<Result<OpenWave, NotHere>> {
  const made = await makeNext(asking)
  if (!made.ok) return made
  const { last, after, number, whole } = made.value
  return success({ number, after, until: asking.startOfToday, last, next: whole === null ? null : { framework: whole.release.framework, units: whole.units } })
}

/** Why no wave was closed. */
export type NotClosed = NotHere | { readonly code: 'not-yet-enough' } | { readonly code: 'closed-meanwhile' }

/**
 * Closes the wave: makes its figures, and keeps them as they are for good.
 * @param number that the release was to have when the form was drawn
 */
export async function closeWave(asking: Asking, number: number): Promise<Result<Release, NotClosed>> {
  await asking.store.lockClosing()
  const made = await makeNext(asking)
  if (!made.ok) return made
  if (made.value.number !== number) return failure({ code: 'closed-meanwhile' })
  if (made.value.whole === null) return failure({ code: 'not-yet-enough' })
  await asking.store.add(made.value.whole)
  return success(made.value.whole.release)
}

interface Next {
  readonly number: number
  readonly after: Date | null
  readonly last: Release | null
  readonly whole: WholeRelease | null
}

async function makeNext(asking: Asking): Promise<Result<Next, NotHere>> {
  const units = await asking.organisation.units()
  if (units.length === 0) return failure(notHere)
  const tree = buildUnitTree(units)
  if (!mayCloseWaves(asking.viewer, tree)) return failure(notHere)
  const [last = null] = await asking.store.releases()
  const next = { number: (last?.number ?? 0) + 1, after: last?.until ?? null, last }
  const isPast = last === null || last.until < asking.startOfToday
  return success({ ...next, whole: isPast ? await makeWhole(asking, next, inReadingOrder(tree)) : null })
}

async function makeWhole(asking: Asking, { number, after }: Omit<Next, 'whole'>, units: ReturnType<typeof inReadingOrder>): Promise<WholeRelease | null> {
  const { finishedBetween, startOfToday, holders, organisation, today, now, newId, aspectName } = asking
  const wave = waveOf(await finishedBetween(after, startOfToday))
  const framework = wave === null ? null : await asking.framework(wave.frameworkId)
  if (wave === null || framework === null) return null
  const held = await holders.everybody(today)
  const unitOf = unitsOfManagers(held, await organisation.postsById([...new Set(held.map(({ postId }) => postId))]))
  const people = wave.assessments.flatMap(({ personId, answers }) => {
    const unitId = unitOf.get(personId)
    return unitId === undefined ? [] : [{ unitId, answers }]
  })
  const leftOut = wave.others + wave.assessments.length - people.length
  const made = releaseOf({ releaseId: newId(), number, after, until: startOfToday, closedAt: now, framework, units, people, holders: [...unitOf.values()], leftOut, usual: defaultComponents, aspectName })
  return made.ok ? made.value : null
}

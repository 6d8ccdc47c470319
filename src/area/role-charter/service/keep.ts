import type { ChangedMeanwhile, ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CharterVersion } from '../records.ts'
import { type Lacking, lackingIn, maySign } from '../rules/standing.ts'
import { type CharterProblem, type TypedCharter, isSameText, readCharter } from '../rules/typed-charter.ts'
import type { Asking } from './asking.ts'
import { type OpenCharter, openCharter } from './see-charter.ts'

/**
 * Writes a new version of a charter: it has no signatures. What says the same, word for word, is no new version.
 * @param drawnFrom the version that the form was drawn from
 * @returns the version that stands now
 * @error not-here, to-mend, or changed-meanwhile with what stands
 */
export async function keepCharter(asking: Asking, charterId: string, typed: TypedCharter, drawnFrom: number): Promise<Result<CharterVersion, NotHere | ToMend<CharterProblem> | ChangedTo<CharterVersion>>> {
  const open = await openCharter(asking, charterId)
  const stands = await lockedLatest(asking, open)
  if (open === null || stands === null) return failure(notHere)
  const choices = await asking.around.measures(open.charter.unitId, stands.measureIds)
  const read = readCharter(typed, asking.today, stands.reviewOn, choices.map(({ measureId }) => measureId))
  if (!read.ok) return failure(toMend(read.error))
  if (isSameText(read.value, stands)) return success(stands)
  if (stands.version !== drawnFrom) return failure({ code: 'changed-meanwhile', stands })
  const version: CharterVersion = { ...read.value, version: stands.version + 1, writtenBy: asking.viewerId, writtenAt: asking.now }
  await asking.store.addVersion(charterId, version)
  return success(version)
}

/** Something is missing before a charter can be agreed. */
export interface NotReady {
  readonly code: 'not-ready'
  readonly lacking: readonly Lacking[]
}

/**
 * Signs the latest version for the side on which the viewer stands.
 * @param version that the page showed, so that nobody signs what they did not see
 * @error not-here, changed-meanwhile, or not-ready
 */
export async function signCharter(asking: Asking, charterId: string, version: number): Promise<Result<CharterVersion, NotHere | ChangedMeanwhile | NotReady>> {
  const { store, viewerId, now } = asking
  const open = await openCharter(asking, charterId)
  const latest = await lockedLatest(asking, open)
  if (latest === null || open === null) return failure(notHere)
  if (latest.version !== version) return failure({ code: 'changed-meanwhile' })
  const lacking = lackingIn(latest)
  if (lacking.length > 0) return failure({ code: 'not-ready', lacking })
  if (maySign(open.side, viewerId, version, await store.signatures(charterId))) await store.sign(charterId, { version, side: open.side, signerId: viewerId, signedAt: now })
  return success(latest)
}

/** The latest version of a charter that the viewer may change, locked; null for every other. */
async function lockedLatest({ store }: Asking, open: OpenCharter | null): Promise<CharterVersion | null> {
  if (open === null || !open.charter.isHeld || (await store.lock(open.charter.charterId)) === null) return null
  return (await store.versions(open.charter.charterId))[0] ?? null
}

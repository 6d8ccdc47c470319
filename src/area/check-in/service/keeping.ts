import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { FoundKey } from '../../../platform/personal-keys/index.ts'
import type { CheckIn, SealedCheckIn } from '../records.ts'
import { checkInOfText, purposeOf } from '../rules/sealed-text.ts'
import type { CheckInStore } from './check-in-store.ts'

/** Who keeps check-ins, with which key, and when. */
export interface Keeping {
  readonly store: CheckInStore
  readonly personId: string
  readonly key: () => Promise<FoundKey>
  /** The same, made where there is none. */
  readonly makeKey: () => Promise<FoundKey>
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/** Check-ins as far as they can be read. Without the secret that wrapped the key, none can. */
export interface ReadCheckIns {
  /** Newest first. */
  readonly checkIns: readonly CheckIn[]
  /** How many lie there that cannot be opened. */
  readonly unreadable: number
}

/** Opens what is sealed, as far as the key goes. */
export function openAll(sealed: readonly SealedCheckIn[], found: FoundKey): ReadCheckIns {
  const checkIns = sealed.flatMap((one) => opened(one, found) ?? [])
  return { checkIns, unreadable: sealed.length - checkIns.length }
}

function opened({ checkInId, day, sealed, version }: SealedCheckIn, found: FoundKey): CheckIn | null {
  const text = found.kind === 'found' ? found.key.open(purposeOf(checkInId), sealed) : null
  const said = text === null ? null : checkInOfText(text)
  return said === null ? null : { checkInId, day, version, ...said }
}

/** What somebody keeps. */
export async function seeCheckIns({ store, key }: Keeping): Promise<ReadCheckIns> {
  return openAll(await store.all(), await key())
}

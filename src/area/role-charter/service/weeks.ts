import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FoundKey } from '../../../platform/personal-keys/index.ts'
import type { CharterWeek, SealedWeek, WeekTaps } from '../records.ts'
import { purposeOf, tapsOfText, textToSeal } from '../rules/sealed-week.ts'
import { type LookBack, lookBack, stillTaken, weekAsked } from '../rules/weeks.ts'
import type { WeekStore } from './week-store.ts'

/** Who tells where their weeks went, with which key, and when. */
export interface WeekTelling {
  readonly store: WeekStore
  readonly key: () => Promise<FoundKey>
  /** The same, made where there is none. */
  readonly makeKey: () => Promise<FoundKey>
  readonly today: CalendarDate
}

/** Where somebody's weeks went, for that person alone. */
export interface WeeksView {
  /** The Monday of the week that is asked about. */
  readonly asked: CalendarDate
  /** What was said of it; null when nothing was. */
  readonly said: CharterWeek | null
  /** Latest first. */
  readonly weeks: readonly CharterWeek[]
  /** How many lie there that cannot be opened. */
  readonly unreadable: number
  readonly lookBack: LookBack
  readonly isReminded: boolean
}

/** The weeks of the person. */
export async function seeWeeks({ store, key, today }: Pick<WeekTelling, 'store' | 'key' | 'today'>): Promise<WeeksView> {
  const sealed = await store.all()
  const weeks = sealed.length === 0 ? [] : openWeeks(sealed, await key())
  const asked = weekAsked(today)
  return { asked, said: weeks.find(({ startsOn }) => startsOn === asked) ?? null, weeks, unreadable: sealed.length - weeks.length, lookBack: lookBack(weeks, today), isReminded: await store.isReminded() }
}

/** Opens what is sealed, as far as the key goes. */
export function openWeeks(sealed: readonly SealedWeek[], found: FoundKey): readonly CharterWeek[] {
  return sealed.flatMap(({ startsOn, sealed: text }) => {
    const opened = found.kind === 'found' ? found.key.open(purposeOf(startsOn), text) : null
    const taps = opened === null ? null : tapsOfText(opened)
    return taps === null ? [] : [{ startsOn, ...taps }]
  })
}

/** Why a week was not kept: the page was of a week too long ago, or the secret of the installation is another one. */
export type WeekProblem = 'other-week' | 'key-lost'

/**
 * Keeps what was said of a week. A page that was left open over the change of the week still keeps its own week.
 * @param startsOn the week of which the page spoke, as it was sent
 */
export async function tellWeek({ store, makeKey, today }: WeekTelling, startsOn: string, taps: WeekTaps): Promise<Result<CharterWeek, WeekProblem>> {
  const week = stillTaken(startsOn, today)
  if (week === null) return failure('other-week')
  const found = await makeKey()
  if (found.kind !== 'found') return failure('key-lost')
  await store.put({ startsOn: week, sealed: found.key.seal(purposeOf(week), textToSeal(taps)) })
  return success({ startsOn: week, ...taps })
}

import type { SentRequest } from '../../../platform/http/route.ts'
import { returnAddress } from '../../../platform/http/return-address.ts'
import type { WayBackIn } from '../pages/way-back-in.ts'

/** What travels along on the way in, from an address. */
export function wayBackOf({ query }: SentRequest): WayBackIn {
  return { ...returning(query['return']?.[0]), ...(query['again']?.[0] === 'yes' ? { again: 'yes' as const } : {}), ...(query['because']?.[0] === 'demonstration-over' ? { because: 'demonstration-over' as const } : {}) }
}

/** The same from a form. */
export function wayBackOfForm({ form }: SentRequest): WayBackIn {
  return returning(form['return']?.[0])
}

/** The same from a path that was kept. */
export function returning(path: string | null | undefined): WayBackIn {
  // Once more: what one reading leaves must stand by itself, or it could still lead elsewhere.
  const checked = returnAddress(returnAddress(path ?? undefined) ?? undefined)
  return checked === null ? {} : { return: checked }
}

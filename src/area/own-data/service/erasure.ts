import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ErasureFacts, type ErasureRefusal, isNameOf, refusalOf } from '../rules/erasure.ts'

/** Somebody who may be erased, as far as the page needs to know them. */
export interface Erasable extends ErasureFacts {
  readonly personId: string
  readonly name: string
  readonly erasedAt: Date | null
  readonly version: number
}

/** What erasing needs from a store, of one organisation. */
export interface ErasureStore {
  readonly find: (personId: string) => Promise<Erasable | null>
  /** The same, and everybody else who changes this person or takes an administrator away waits until the transaction ends. */
  readonly lock: (personId: string) => Promise<Erasable | null>
  /** Takes everything about the person that does not stay. */
  readonly erase: (personId: string, now: Date) => Promise<void>
}

/** Why nothing was erased. */
export type ErasureProblem =
  | { readonly code: 'no-such-person' }
  | { readonly code: 'already-erased' }
  | { readonly code: 'refused'; readonly person: Erasable; readonly refusal: ErasureRefusal }
  | ChangedTo<Erasable>
  | { readonly code: 'other-name'; readonly person: Erasable }

/**
 * Erases a person who has left.
 * @param typed the name as the administrator typed it, to be sure
 * @param drawnFrom the version of the person that the form was drawn from
 * @error no-such-person, already-erased, refused (works here, or is the last administrator), changed-meanwhile, other-name
 */
export async function eraseOnRequest(
  store: ErasureStore,
  { personId, typed, drawnFrom, today, now }: {
    readonly personId: string
    readonly typed: string
    readonly drawnFrom: number
    readonly today: CalendarDate
    readonly now: Date
  },
): Promise<Result<Erasable, ErasureProblem>> {
  const person = await store.lock(personId)
  if (person === null) return failure({ code: 'no-such-person' })
  if (person.erasedAt !== null) return failure({ code: 'already-erased' })
  const refusal = refusalOf(person, today)
  if (refusal !== null) return failure({ code: 'refused', person, refusal })
  if (person.version !== drawnFrom) return failure({ code: 'changed-meanwhile', stands: person })
  if (!isNameOf(typed, person.name)) return failure({ code: 'other-name', person })
  await store.erase(personId, now)
  return success(person)
}

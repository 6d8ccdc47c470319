import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { PostHolder } from '../service/holders.ts'
import type { Sight } from '../service/sight.ts'
import { postWords as words } from '../words/post.ts'

/** Who holds a post today, as far as the viewer may see it: names, or whether somebody does. */
export function HoldersText({ sight, today }: { readonly sight: Sight; readonly today: CalendarDate }): ReactNode {
  if (sight.kind === 'held') return words.held
  return (
    <>
      {sight.kind === 'vacant'
        ? words.vacant
        : sight.holders.map((holder) => (
            <div key={`${holder.personId} ${holder.startsOn}`}>
              {holder.name ?? words.erased}
              {holder.kind !== 'substantive' && <span className="ek-note">{howText(holder, today)}</span>}
            </div>
          ))}
      <ToCome sight={sight} />
    </>
  )
}

/** Who begins when, for who may see it. */
export function ToCome({ sight }: { readonly sight: Sight }): ReactNode {
  const toCome = sight.kind === 'held' ? [] : (sight.toCome ?? [])
  return toCome.map(({ personId, name, kind, startsOn }) => (
    <div key={`${personId} ${startsOn}`} className="ek-note">
      {words.begins(dateText(startsOn), name ?? words.erased, kind === 'substantive' ? null : kind === 'acting-up' ? words.actingUp : words.secondment)}
    </div>
  ))
}

/** How somebody holds a post, when it is not their own: acting up, with the agreed end. */
export function howText({ kind, agreedUntil }: Pick<PostHolder, 'kind' | 'agreedUntil'>, today: CalendarDate): string {
  const name = kind === 'acting-up' ? words.actingUp : words.secondment
  if (agreedUntil === null) return `${name}, ${words.noAgreed}`
  return `${name}, ${agreedUntil < today ? words.pastAgreed(dateText(agreedUntil)) : words.agreedUntil(dateText(agreedUntil))}`
}

/** Is somebody among these acting up? Then the page says what that means. */
export function hasActingUp(sights: readonly Sight[]): boolean {
  return sights.some((sight) => sight.kind === 'names' && sight.holders.some(({ kind }) => kind === 'acting-up'))
}

import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { bandWords, dateText } from '../../../platform/design/index.ts'
import { agreementOf } from '../rules/agreement.ts'
import { lastDayOf } from '../rules/periods.ts'
import type { HeldPost, NamedPerson } from '../service/people-store.ts'
import { holdingWords as words, shortKindWords } from '../words/holdings.ts'

/** Somebody's name as pages show it. */
export function nameOf({ givenName, familyName }: Pick<NamedPerson, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`
}

/** How a post is held, with what is agreed about its end. */
export function kindText(holding: Pick<HeldPost, 'kind' | 'agreedUntil' | 'startsOn' | 'endsOn'>, today: CalendarDate): string {
  const kind = shortKindWords[holding.kind]
  const agreement = agreementOf(holding, today)
  switch (agreement.kind) {
    case 'own-post':
      return kind
    case 'nothing-agreed':
      return `${kind}. ${words.nothingAgreed}`
    case 'ends':
      return `${kind}. ${words.endsOn(dateText(agreement.day))}`
    case 'until':
      return `${kind}. ${words.agreedUntil(dateText(agreement.day))}`
    case 'past':
      return `${kind}. ${words.agreedPast(dateText(agreement.day))}`
  }
}

/** A post as it stands under somebody's name; that it is their own need not be said. */
export function headingText(post: HeldPost, today: CalendarDate): string {
  return post.kind === 'substantive' ? `${postText(post)}.` : `${postText(post)}: ${kindText(post, today)}.`
}

/** How an earlier post was held: what had been agreed asks nothing of anybody any more. */
export function pastKindText({ kind }: Pick<HeldPost, 'kind'>): string {
  return shortKindWords[kind]
}

/** The last day of a holding. */
export function lastDayText(holding: Pick<HeldPost, 'startsOn' | 'endsOn'>): string {
  const last = lastDayOf(holding)
  return last === null ? words.goesOn : dateText(last)
}

/** A post with its band. */
export function postText({ title, band }: Pick<HeldPost, 'title' | 'band'>): string {
  return `${title} (${bandWords[band]})`
}

import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { bandWords, dateText } from '../../../platform/design/index.ts'
import { agreementOf } from '../rules/agreement.ts'
import { lastDayOf } from '../../../kernel/period.ts'
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

/** How a post is held, where its end stands beside it. */
export function bareKindText({ kind }: Pick<HeldPost, 'kind'>): string {
  return shortKindWords[kind]
}

/** The last day of a holding, or what is agreed about it. */
export function lastDayText(holding: Pick<HeldPost, 'kind' | 'agreedUntil' | 'startsOn' | 'endsOn'>, today: CalendarDate): string {
  const last = lastDayOf(holding)
  if (last !== null) return dateText(last)
  const agreement = agreementOf(holding, today)
  switch (agreement.kind) {
    case 'until':
      return words.agreedUntil(dateText(agreement.day))
    case 'past':
      return words.agreedPast(dateText(agreement.day))
    case 'nothing-agreed':
      return words.nothingAgreed
    default:
      return words.goesOn
  }
}

/** A post with its band. */
export function postText({ title, band }: Pick<HeldPost, 'title' | 'band'>): string {
  return `${title} (${bandWords[band]})`
}

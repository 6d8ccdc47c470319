import type { HomeNotice } from '../../kernel/home-notice.ts'
import { dayMs } from '../../kernel/durations.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { addressToCheck } from './store/address-to-check.ts'
import { signInAddressWords as words } from './words/home.ts'

/** So long somebody is told that another changed by what they can sign in. */
const changedDays = 14
/** After a provider let them in for the first time by their employee number. */
const linkedDays = 1

/**
 * Asks whether the address to which sign-in links go is theirs, of who could not know it: another gave it or changed it lately, or a provider just let them
 * in for the first time by their employee number. A mail would only reach whoever has the address.
 */
export async function signInAddressNoticeOf({ transaction, viewer, now }: SignedInRequest): Promise<readonly HomeNotice[]> {
  const since = (days: number) => new Date(now.getTime() - days * dayMs)
  const address = await addressToCheck(transaction, { tenant: viewer.organisation.tenant, personId: viewer.personId, changedSince: since(changedDays), linkedSince: since(linkedDays) })
  if (address === null) return []
  const { heading, paragraphs, whoChanged } = words
  return [{ id: 'people/sign-in-address', kind: 'warning', heading, paragraphs: paragraphs(address), links: [{ text: whoChanged, href: href(paths.whoLooked) }] }]
}

import { minuteMs } from '../../../kernel/durations.ts'
import { linkMinutes } from '../../../platform/identity/index.ts'

/** Somebody to whom a link may go, or not. */
export interface LinkPerson {
  readonly personId: string
  readonly hasLeft: boolean
}

/** What mailed links need from a store, within one transaction of the organisation. */
export interface LinkStore {
  /** The person with this address, whom nobody else is mailed a link for until the transaction ends; null when there is none. */
  readonly findByEmail: (email: string) => Promise<LinkPerson | null>
  /** How many links were made for a person since a time. */
  readonly countLinks: (personId: string, since: Date) => Promise<number>
  /** Makes a link and puts its mail into the outbox; unless it is kept, takes both back. */
  readonly postLink: (link: { readonly personId: string; readonly to: string; readonly isKept: boolean }) => Promise<void>
}

/** Nobody's mailbox is flooded through us: so many links in the time for which one works. */
export const linksAtMost = 3

/**
 * Mails a link to who has this address, if anybody has. Known or not, the same is asked of the database and written to it, so that the time it takes tells nothing.
 * @param to a mail address, in lower case as people have theirs
 * @param nobodyId a new id, which stands for the person when there is none
 * @returns whether a mail goes out, for tests and never for the page
 */
export async function mailLink(store: LinkStore, to: string, { now, nobodyId }: { readonly now: Date; readonly nobodyId: string }): Promise<boolean> {
  const person = await store.findByEmail(to)
  const personId = person?.personId ?? nobodyId
  const recent = await store.countLinks(personId, new Date(now.getTime() - linkMinutes * minuteMs))
  const isKept = person !== null && !person.hasLeft && recent < linksAtMost
  await store.postLink({ personId, to, isKept })
  return isKept
}

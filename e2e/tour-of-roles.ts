import { isLongProof } from './every-width.ts'
import { type Lookout } from './lookout.ts'
import { furtherShowcase, showcaseFor, signInAs } from './showcase.ts'
import { type SiteMapEntry, isForItsOwn, isOfMember, isOfStart, isOfSupervisor, pagesOf } from './site-map-entries.ts'

const roles = ['member', 'line-manager', 'supervisor', 'od-lead', 'facilitator', 'board-reader', 'auditor'] as const
/** The samples of measures, improvements and reviews are hers. */
const wardManager = 'Ruth Ellerby'
/** She is asked for her view of the ward manager, who reports to her, and of others. */
const matron = 'Siobhán Kelleway'
/** She acts up from next Monday. */
const startingSoon = 'Amara Nwadike'
const personPattern = '/people/:person'

/** Every page that each role opens, but an administrator's: they have a tour of their own. Each page for the first role that opens it; for every role in the long proof. */
export async function tourOfRoles(lookout: Lookout, origin: string, entries: readonly SiteMapEntry[]): Promise<void> {
  for (const role of roles) {
    await signInAs(lookout.page, origin, showcaseFor[role])
    for (const { pattern, sample } of pagesLookedAtBy(entries, role)) {
      // Nobody but who is supervised is open to a supervisor; their team page leads there.
      const address = role === 'supervisor' && pattern === personPattern ? await firstLink(lookout, origin, '/team', '/people/') : sample
      await lookout.open(`${role} at ${pattern}`, address)
    }
  }
  await lookout.open('no role for it', '/administration', { status: 403 })
}

/** Every page that opens to whose it is, and to no role. */
export async function tourOfPeople(lookout: Lookout, origin: string, entries: readonly SiteMapEntry[]): Promise<void> {
  await signInAs(lookout.page, origin, wardManager)
  for (const { pattern, sample } of pagesOf(entries, 'member').filter(isForItsOwn)) await lookout.open(`ward manager at ${pattern}`, sample)
  await signInAs(lookout.page, origin, matron)
  for (const { pattern, sample } of pagesOf(entries, 'member').filter(isOfSupervisor)) await lookout.open(`matron at ${pattern}`, sample)
  await tourOfRating(lookout, origin)
  for (const name of furtherShowcase) {
    await signInAs(lookout.page, origin, name)
    for (const address of ['/home', '/home/supervisor', '/home/about-me']) await lookout.open(`${name} at ${address}`, address)
  }
  await signInAs(lookout.page, origin, startingSoon)
  for (const { pattern, sample } of pagesOf(entries, 'member').filter(isOfStart)) await lookout.open(`starting at ${pattern}`, sample)
  await signInAs(lookout.page, origin, showcaseFor['od-lead'])
  await lookout.open('a start to enter', await firstLink(lookout, origin, '/transitions', '/transitions/new'))
}

/** A request that waits, and one whose ratings are begun. */
async function tourOfRating(lookout: Lookout, origin: string): Promise<void> {
  await lookout.open('a request that waits', await firstLink(lookout, origin, '/verifications', '/verifications/'))
  const begun = await firstLink(lookout, origin, '/verifications', '/verifications/', 'main tr:has-text("Begun")')
  await lookout.open('a request whose ratings are begun', begun)
  await lookout.open('one capability to rate', `${begun}/rate/1`)
}

/** The pages of a role that its tour looks at: each page is for the first role that opens it, an administrator's being the last; in the long proof all that it opens. */
export function pagesLookedAtBy(entries: readonly SiteMapEntry[], role: (typeof roles)[number] | 'administrator'): readonly SiteMapEntry[] {
  const earlier = role === 'administrator' ? roles : roles.slice(0, roles.indexOf(role))
  const before = isLongProof ? [] : earlier.flatMap((one) => pagesOf(entries, one))
  return pagesOf(entries, role).filter((entry) => !isForItsOwn(entry) && !isOfSupervisor(entry) && !isOfStart(entry) && (role === 'member' || !isOfMember(entry)) && !before.includes(entry))
}

/** Where the first link of a page leads whose address begins or ends with this. */
export async function firstLink({ page }: Pick<Lookout, 'page'>, origin: string, address: string, part: string, within = 'main'): Promise<string> {
  await page.goto(`${origin}${address}`)
  const found = await page.locator(`${within} a[href^="${part}"], ${within} a[href$="${part}"]`).first().getAttribute('href')
  if (found === null) throw new Error(`${address} has no link with ${part}`)
  return found
}

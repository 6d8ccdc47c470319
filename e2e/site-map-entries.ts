/** A line of the site map of a test build. */
export interface SiteMapEntry {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  readonly sample: string
  readonly roles: 'everyone' | readonly string[]
  readonly page: boolean
}

/** Every route of a server that runs as a test build. */
export async function siteMapOf(origin: string): Promise<readonly SiteMapEntry[]> {
  return (await (await fetch(`${origin}/sitemap.json`)).json()) as SiteMapEntry[] // our own form
}

/** May somebody with this role, who is a member as everybody is, use the route? */
function isOpenTo({ roles }: SiteMapEntry, role: string): boolean {
  return roles !== 'everyone' && (roles.includes(role) || roles.includes('member'))
}

/** The pages that are shown to somebody with this role because they are signed in. */
export function pagesOf(entries: readonly SiteMapEntry[], role: string): readonly SiteMapEntry[] {
  return entries.filter((entry) => entry.method === 'GET' && entry.page && isOpenTo(entry, role))
}

/** Pages below a measure, an improvement or a purpose that everybody of the organisation may look at. */
const openToAll = new Set([
  '/measures/:measure/values.csv', '/measures/:measure/chart.svg', '/improvements/:improvement/drivers', '/improvements/:improvement/ideas', '/improvements/:improvement/ideas/:idea',
  '/improvements/:improvement/cycles/:cycle', '/improvements/:improvement/did-it-change/:question', '/improvements/:improvement/story', '/improvements/:improvement/story.html', '/purpose/:unit/sheet',
])

/** Does it open to who holds a post in the unit, is named for the thing, or keeps the unit? A role alone does not open it. Who has begun a self-assessment is led to it instead of to a new one. */
export function isForItsOwn({ pattern }: SiteMapEntry): boolean {
  return /^\/opportunities\/:opportunity\/change$|^\/(?:measures\/:measure|improvements\/:improvement|purpose\/:unit)\/|^\/home\/(?:practice-runs\/:run|charters\/:charter|development\/goals\/:goal|check-ins\/:checkIn)|^\/home\/assessments\/(?:new$|:assessment(?:$|\/verification))|^\/frameworks\/:framework(?:$|\/(?:change|review|comments|items|brought-in|framework\.)\b)/u.test(pattern) && !openToAll.has(pattern)
}

/** Is it of the self-assessment that the member of the tour has not finished? */
export function isOfMember({ pattern }: SiteMapEntry): boolean {
  return /^\/home\/assessments\/:assessment\/(?:change|check|questions)/u.test(pattern)
}

/** Is it of the request for a view that the matron of the tour answered, or of the goal that waits for her? */
export function isOfSupervisor({ pattern }: SiteMapEntry): boolean {
  return pattern.startsWith('/verifications/:verification') || pattern === '/sign-offs/:goal' || pattern === '/check-ins/:share'
}

/** Is it of a way into a post: of who starts to act up, or of a start of the staff record that nobody has entered? */
export function isOfStart({ pattern }: SiteMapEntry): boolean {
  return /^\/transitions\/(?::transition|new$)/u.test(pattern)
}

/** Does an address belong to this pattern? */
export function isOf({ pattern }: SiteMapEntry, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`).test(path)
}

const somewhere = 'http://evenkeel.invalid'
const neverBack = /^\/(sign-in|sign-out|signed-out|set-up|session)(\/|$)/

/**
 * Where somebody goes after signing in, when they asked for a page before.
 * @param text as it stands in an address: anything
 * @returns a path of ours with its query, or null when it leads elsewhere or nowhere
 */
export function returnAddress(text: string | undefined): string | null {
  if (text === undefined || text.length > 2_000 || !text.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(text) || !URL.canParse(text, somewhere)) return null
  const url = new URL(text, somewhere)
  // Dots in a path are resolved: what looked like ours may begin with two slashes now.
  if (url.origin !== somewhere || url.pathname.startsWith('//') || neverBack.test(url.pathname)) return null
  return `${url.pathname}${url.search}`
}

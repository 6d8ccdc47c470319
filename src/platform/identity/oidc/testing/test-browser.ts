/** A browser in small: it keeps cookies and follows redirects until told to stop. */
export interface TestBrowser {
  readonly open: (address: string, form?: Readonly<Record<string, string>>) => Promise<Visit>
}

/** Where a visit ended. `page` is null when the address is one at which to stop: that one is not asked for. */
export interface Visit {
  readonly address: URL
  readonly page: string | null
}

const mostRedirects = 20

/**
 * @param stopsAt beginnings of addresses that are not visited: those of our own server
 */
export function createTestBrowser(stopsAt: readonly string[]): TestBrowser {
  const cookies = new Map<string, string>()
  return {
    async open(start, form) {
      let address = new URL(start)
      let body = form === undefined ? null : new URLSearchParams(form)
      for (let step = 0; step < mostRedirects; step += 1) {
        if (stopsAt.some((beginning) => address.href.startsWith(beginning))) return { address, page: null }
        const answer = await visit(address, body, cookies)
        const next = answer.headers.get('location')
        if (next === null) return { address, page: await answer.text() }
        address = new URL(next, address)
        body = null
      }
      throw new Error('too many redirects')
    },
  }
}

async function visit(address: URL, body: URLSearchParams | null, cookies: Map<string, string>): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(address, { method: body === null ? 'GET' : 'POST', body, redirect: 'manual', headers: cookie === '' ? {} : { cookie } })
  for (const line of answer.headers.getSetCookie()) keep(cookies, line)
  return answer
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  const value = pair.slice(at + 1)
  if (value === '') cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), value)
}

/**
 * Signs in at the test provider.
 * @param accountId one of its accounts, or null to press cancel
 * @returns the address at which our server would be called back
 */
export async function signInAtProvider(browser: TestBrowser, redirectTo: URL, accountId: string | null): Promise<URL> {
  const shown = await browser.open(redirectTo.href)
  if (shown.page === null) return shown.address
  const { address, page } = await browser.open(shown.address.href, { account: accountId ?? '' })
  if (page !== null) throw new Error(`the provider did not send the person back: ${page}`)
  return address
}

/**
 * Signs out at the test provider, pressing its button when it asks.
 * @returns the address to which it sends the person, or its own last page
 */
export async function signOutAtProvider(browser: TestBrowser, endSession: URL): Promise<URL> {
  const shown = await browser.open(endSession.href)
  const secret = /name="xsrf" value="([^"]+)"/u.exec(shown.page ?? '')?.[1]
  const action = /action="([^"]+)"/u.exec(shown.page ?? '')?.[1]
  if (secret === undefined || action === undefined) return shown.address
  const { address } = await browser.open(new URL(action, shown.address).href, { xsrf: secret, logout: 'yes' })
  return address
}

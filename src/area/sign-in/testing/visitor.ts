import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A browser of somebody who visits a server of a test: it keeps cookies and follows nothing by itself. */
export interface Visitor {
  readonly get: (url: string) => Promise<LightMyRequestResponse>
  readonly post: (url: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
  /** The cookies that it holds now, by our names. */
  readonly cookies: Map<string, string>
}

/** A fresh browser. */
export function aVisitor(server: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  const header = () => [...cookies].map(([name, value]) => `evenkeel-${name}=${value}`).join('; ')
  const visit = async (asked: { readonly method: 'GET' | 'POST'; readonly url: string; readonly headers?: Readonly<Record<string, string>>; readonly payload?: string }) => {
    const answer = await server.inject({ ...asked, headers: { ...asked.headers, cookie: header() } })
    for (const { name, value } of answer.cookies) {
      const own = name.replace(/^evenkeel-/, '')
      if (value === '') cookies.delete(own)
      else cookies.set(own, value)
    }
    return answer
  }
  return {
    cookies,
    get: (url) => visit({ method: 'GET', url }),
    post: (url, fields = {}, headers = {}) => visit({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload: new URLSearchParams(fields).toString() }),
  }
}

/** What the button “Not …?” sends beside the mark. */
export const notMe: Readonly<Record<string, string>> = Object.fromEntries(new URLSearchParams('then=sign-in'))

/** The words of the main part of a page. */
export function wordsOf({ body }: LightMyRequestResponse): string {
  return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ')
}

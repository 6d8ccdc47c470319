import type { FastifyRequest } from 'fastify'

/**
 * Was this request sent by a page of another site? Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * a client that says neither is no browser that a hostile page could use.
 * @param request any request
 * @param publicOrigin how people reach the service (https://evenkeel.example), when it is known
 * @source https://developer.mozilla.org/docs/Web/Security/Attacks/CSRF (fetch metadata)
 */
export function isCrossSite(request: Pick<FastifyRequest, 'headers'>, publicOrigin: string | null): boolean {
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.origin
  if (origin === undefined) return false
  if (publicOrigin !== null && origin === publicOrigin) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host
}

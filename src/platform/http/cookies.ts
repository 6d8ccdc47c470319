import '@fastify/cookie' // its types add cookies to requests and replies
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CookieChange, CookieName } from './route.ts'

const cookieNames = ['session', 'attempt', 'link'] as const satisfies readonly CookieName[]

/** Over https the name itself makes browsers refuse a cookie that another site or an insecure page set; http has no such names. */
function browserName(name: CookieName, isSecure: boolean): string {
  return `${isSecure ? '__Host-' : ''}evenkeel-${name}`
}

/** Our cookies of a request. */
export function readCookies(request: FastifyRequest, isSecure: boolean): Readonly<Partial<Record<CookieName, string>>> {
  return Object.fromEntries(
    cookieNames.flatMap((name) => {
      const value = request.cookies[browserName(name, isSecure)]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Does the browser show a sign-in of ours? Whether it holds is not asked. Also for what the framework refuses before cookies are read. */
export function showsSession({ headers }: FastifyRequest): boolean {
  return /(^|[ ;])(__Host-)?evenkeel-session=/.test(headers.cookie ?? '')
}

/** Sets cookies that end with the browser and that no script can read. */
export function setCookies(reply: FastifyReply, changes: readonly CookieChange[], isSecure: boolean): void {
  const options = { path: '/', httpOnly: true, secure: isSecure, sameSite: 'lax' } as const
  for (const { name, value } of changes) {
    if (value === null) reply.clearCookie(browserName(name, isSecure), options)
    else reply.setCookie(browserName(name, isSecure), value, options)
  }
}

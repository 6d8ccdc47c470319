import { createHmac } from 'node:crypto'

/**
 * The proof with which a request to GOV.UK Notify says who sends it: a JSON Web Token, signed with HMAC-SHA-256.
 * @param key     service id, and the secret that only the service and Notify know
 * @param issued  time of the request; Notify takes it for 30 seconds either way
 * @source RFC 7515 and RFC 7519; GOV.UK Notify, REST API documentation, authorisation header
 */
export function notifyToken(key: { readonly serviceId: string; readonly secret: string }, issued: Date): string {
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: key.serviceId, iat: Math.floor(issued.getTime() / 1000) })}`
  return `${signed}.${createHmac('sha256', key.secret).update(signed).digest('base64url')}`
}

function part(value: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

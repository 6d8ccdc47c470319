import { href, paths } from '../../../platform/http/paths.ts'

/** Where what belongs to the badges of an organisation can be had: all of it for everyone, and none of it about anybody. */
export interface BadgeAddresses {
  readonly issuer: string
  readonly keys: string
  readonly key: (keyId: string) => string
  readonly statusList: string
  readonly check: string
}

/** An organisation has one list so far. */
export const onlyList = '1'

/** @param origin how people reach the service, without a path @param odsCode of the organisation that issues */
export function badgeAddresses(origin: string, odsCode: string): BadgeAddresses {
  const given = { organisation: odsCode }
  return {
    issuer: `${origin}${href(paths.badgeIssuer, given)}`,
    keys: `${origin}${href(paths.badgeKeys, given)}`,
    key: (keyId) => `${origin}${href(paths.badgeKey, { ...given, key: keyId })}`,
    statusList: `${origin}${href(paths.badgeStatus, { ...given, list: onlyList })}`,
    check: `${origin}${href(paths.badgeCheck)}`,
  }
}

/** Can others reach the addresses of a badge that is issued here? */
export function isReachable(origin: string): boolean {
  return origin.startsWith('https://')
}

const keyAddress = /\/badges\/(?<odsCode>[A-Z0-9]{1,12})\/keys\/(?<keyId>[0-9a-f-]{36})$/u

/** Whose key an address names, whatever the service was called when it signed; null when it is of no badge of ours. */
export function keyNamedBy(address: string): { readonly odsCode: string; readonly keyId: string } | null {
  const { odsCode, keyId } = keyAddress.exec(address)?.groups ?? {}
  return odsCode === undefined || keyId === undefined ? null : { odsCode, keyId }
}

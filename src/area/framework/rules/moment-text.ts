/** A moment as files of CASE have it: RFC 3339 in UTC, without a fraction where there is none. @example 2026-11-26T00:00:00Z */
export function caseMoment(at: Date): string {
  return at.toISOString().replace('.000Z', 'Z')
}

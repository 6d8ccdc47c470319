/**
 * The order of names as people look for them: without regard to capitals and accents, numbers by their size. The same on every host.
 * @returns below 0 when the first comes first, 0 when both are called the same
 * @example Ward 7 comes before Ward 10
 */
export function byName(one: string, other: string): number {
  const [ones, others] = [partsOf(one), partsOf(other)]
  for (const [index, part] of ones.entries()) {
    const against = others[index]
    if (against === undefined) return 1
    const order = byPart(part, against)
    if (order !== 0) return order
  }
  return ones.length - others.length
}

/** Runs of digits and what stands between them, in small letters without accents. */
function partsOf(name: string): readonly string[] {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/\d+|\D+/gu) ?? []
}

function byPart(one: string, other: string): number {
  const areNumbers = /^\d/u.test(one) && /^\d/u.test(other)
  if (areNumbers) return Number(one) - Number(other)
  return one === other ? 0 : one < other ? -1 : 1
}

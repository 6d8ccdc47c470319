/** A number of 0 or more as it stands in a name, such as "0.5" or "1e-3". */
const numberInName = String.raw`(\d+(?:\.\d+)?(?:e-?\d+)?)`

/** What a name begins with, and the whole number from 1 behind it: "throughput_2" is ["throughput", 2]. */
export function numberedName(name: string, between = '_'): readonly [string, number] | null {
  const [, base, number] = new RegExp(`^(.+)${between}(\\d+)$`, 'u').exec(name) ?? []
  return base === undefined || Number(number) < 1 ? null : [base, Number(number)]
}

/** The number at the place of N in a name such as "p_delay_N_beds". */
export function numberIn(name: string, before: string, after = ''): number | null {
  const found = new RegExp(`^${before}${numberInName}${after}$`, 'u').exec(name)?.[1]
  return found === undefined ? null : Number(found)
}

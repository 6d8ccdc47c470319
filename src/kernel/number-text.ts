/** Numbers as people read them on pages. Files for machines do not use these. */

const minus = '\u2212'

/**
 * A number with a fixed count of decimals and a comma at the thousands.
 * @param value    finite
 * @param decimals 0 to 20
 * @returns for example 1,234.5; a number below 0 has a true minus sign; what rounds to 0 has none
 * @example 1234.56 with 1 decimal: 1,234.6
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ',')
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return value < 0 && /[1-9]/u.test(text) ? minus + text : text
}

/**
 * A whole number with its noun.
 * @param one  the noun, or what else follows, for 1
 * @param many the same for every other number
 * @example 1 point, 2 points, 1,200 points
 */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/**
 * How many decimals an interval bears: its width is shown with one figure, with two if the first is a 1.
 * @param interval lower below upper
 * @returns 0 to 20
 * @example 3.2 to 3.8 (width 0.6): 1; 3.52 to 3.64 (width 0.12): 2; 3 to 15 (width 12): 0
 */
export function decimalsFor(interval: { readonly lower: number; readonly upper: number }): number {
  const width = Number((interval.upper - interval.lower).toPrecision(2))
  if (!(width > 0)) return 2
  const exponent = exponentOf(width)
  return Math.max(0, Math.min(20, (leadsWithOne(width) ? 1 : 0) - exponent))
}

/**
 * An interval in words.
 * @param interval lower not above upper
 * @param decimals of both ends; as many as the interval bears unless told
 * @returns 'probably between 3.2 and 3.8', or 'probably about 3.5' when both ends read the same
 */
export function intervalInWords(interval: { readonly lower: number; readonly upper: number }, decimals = decimalsFor(interval)): string {
  const lower = formatNumber(interval.lower, decimals)
  const upper = formatNumber(interval.upper, decimals)
  return lower === upper ? `probably about ${lower}` : `probably between ${lower} and ${upper}`
}

/** The power of ten of the first figure: 2 for 345, -1 for 0.3, 0 for 0. */
function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1])
}

function leadsWithOne(value: number): boolean {
  return value.toExponential().startsWith('1')
}

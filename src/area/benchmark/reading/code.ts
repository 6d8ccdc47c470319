/**
 * An organisation code as every file is keyed by it: upper case, without spaces and without the suffix -X.
 * @example " rjl-x " gives RJL
 */
export function normaliseCode(raw: string): string {
  return raw.trim().toUpperCase().replace(/-X$/, '')
}

/** True for a code that a spreadsheet turned into a number: 5E0 becomes 50 or 5. */
export function isDigitsOnly(code: string): boolean {
  return /^\d+$/.test(code)
}

/** True for the code of an NHS trust of the time before codes of five characters: R and two signs. */
export function isTrustCode(code: string): boolean {
  return /^R[A-Z0-9]{2}$/.test(code)
}

/** Three or five signs, a part of a trust (R1F1), an old team (T1150) or CCGs that answered together (01T/01V). */
const possibleCode = /^(?:[A-Z0-9]{3}|[A-Z0-9]{5}|R[A-Z0-9]{3}|\d{2}[A-Z](?:\/\d{2}[A-Z])+)$/

/** Whether a normalised code can be an ODS code at all. */
export function isPossibleCode(code: string): boolean {
  return possibleCode.test(code)
}

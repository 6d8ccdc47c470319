import { parseOdsCode, tidyOdsCode } from '../../../kernel/ods-code.ts'

/** Clinical commissioning groups that answered the staff survey together stand under their codes joined: 01T/01V. */
const jointAnswer = /^\d{2}[A-Z](?:\/\d{2}[A-Z])+$/

/**
 * The code that a row is keyed by: an ODS code, or those of commissioning groups that answered together.
 * @returns undefined when the text can be neither
 */
export function readCode(text: string): string | undefined {
  const code = parseOdsCode(text)
  if (code.ok) return code.value
  const joint = tidyOdsCode(text)
  return jointAnswer.test(joint) ? joint : undefined
}

/** True for a code that a spreadsheet turned into a number: 5E0 becomes 5, 5E1 becomes 50. */
export function isDestroyedCode(text: string): boolean {
  const code = parseOdsCode(text)
  return !code.ok && code.error === 'numbers-only'
}

/** True for the code of an NHS trust of the time before codes of five characters: R and two signs. */
export function isTrustCode(code: string): boolean {
  return /^R[A-Z0-9]{2}$/.test(code)
}

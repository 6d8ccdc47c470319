import type { CellPlace } from './number-cell.ts'
import type { Report } from './report.ts'

/** No official name of an NHS organisation comes near it. */
const longestName = 200

/**
 * Holds the name of an organisation against what a name can be: 1 to 200 characters, none of them a control character.
 * @param name trimmed
 * @param report takes what is wrong
 * @returns whether it can be a name
 */
export function checkName(name: string, { file, row, column }: CellPlace, report: Report): boolean {
  if (name === '') report.refuse('empty-cell', file, { row, column })
  else if (name.length > longestName) report.refuse('name-too-long', file, { row, column, facts: { value: name, longest: longestName } })
  else if (/\p{Cc}/u.test(name)) report.refuse('control-character', file, { row, column, facts: { value: name } })
  else return true
  return false
}

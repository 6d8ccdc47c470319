import type { Band, Stage } from '../../../kernel/workforce.ts'
import { folded } from '../../../kernel/line-text.ts'

/**
 * Suggests the career stage of a new post. No staff system holds it, so this is our assumption: a person can correct it, and no later import changes it.
 *
 * 1. Very senior managers, and titles of the board (chief executive, chief nurse, executive director) on band 9, the medical scale or none, are executive.
 * 2. Bands 8c to 9, and clinical and medical directors, are senior; without people who report and without a title of managing, middle.
 * 3. Bands 8a and 8b, matrons and heads of a service are middle; without people who report and without such a title, first-line.
 * 4. Below that, whoever has people who report, or a title of managing a team (ward manager, team leader, sister), is first-line.
 * 5. Everybody else is fundamental.
 * @param post its band, title and role, and whether another post reports to it
 */
export function suggestedStage(post: { readonly band: Band; readonly title: string; readonly jobRole: string; readonly hasReports: boolean }): Stage {
  const words = `${folded(post.title)} ${folded(post.jobRole)}`
  if (post.band === 'very-senior-manager') return 'executive'
  if (boardTitle.test(words) && ['9', 'medical', 'other'].includes(post.band)) return 'executive'
  const manages = post.hasReports || teamTitle.test(words) || middleTitle.test(words) || seniorTitle.test(words)
  if (['8c', '8d', '9'].includes(post.band)) return manages ? 'senior' : 'middle'
  if (post.band === 'medical' && seniorTitle.test(words)) return 'senior'
  if (['8a', '8b'].includes(post.band)) return manages ? 'middle' : 'first-line'
  if (middleTitle.test(words) && ['7', 'medical'].includes(post.band)) return 'middle'
  return manages ? 'first-line' : 'fundamental'
}

const boardTitle = /\bchief (?:executive|nurs\w+|medical|operating|finance|financial|people|digital|information)\b|\bexecutive (?:medical )?director\b|\bdirector of (?:finance|nursing|people|workforce)\b/u
const seniorTitle = /\b(?:(?:clinical|medical|divisional|associate|deputy) director|director)\b/u
const middleTitle = /\b(?:matron|head of|general manager|service manager|clinical lead)\b/u
const teamTitle = /\b(?:manager|team lead(?:er)?|sister|charge nurse|supervisor|lead)\b/u

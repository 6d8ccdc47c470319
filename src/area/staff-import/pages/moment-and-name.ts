import { momentText } from '../../../platform/design/index.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import { importPageWords as words } from '../words/import-pages.ts'

/**
 * When something was done and by whom, within a sentence.
 * @param id null for the command line
 */
export function momentAndName(at: Date, id: string | null, names: Names): string {
  const known = nameBehind(names, id)
  return words.facts.by(momentText(at), known === null ? words.facts.byCommand : nameText(known))
}

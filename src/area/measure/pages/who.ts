import { type Names, nameBehind, nameText } from '../../people/index.ts'
import { pageWords as words } from '../words/measure-page.ts'

/** Who did something: somebody, or a program where no person did. */
export function whoText(names: Names, personId: string | null): string {
  const known = nameBehind(names, personId)
  return known === null ? words.somebody : nameText(known)
}

/** Who answers for a measure. */
export function ownerText(names: Names, personId: string | null): string {
  const known = nameBehind(names, personId)
  return known === null ? words.nobody : nameText(known)
}

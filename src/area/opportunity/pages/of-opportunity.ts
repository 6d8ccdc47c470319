import { href, paths } from '../../../platform/http/paths.ts'
import { nameBehind, nameText } from '../../people/index.ts'
import type { SeenOpportunity } from '../service/see.ts'

/** The address of an opportunity. */
export function hrefOf({ opportunity: { opportunityId } }: SeenOpportunity, query: Readonly<Record<string, string>> = {}): string {
  return href(paths.opportunity, { opportunity: opportunityId }, query)
}

/** Who somebody is, by the names that the page knows. */
export function whoIs({ names }: SeenOpportunity, personId: string): string {
  return nameText(nameBehind(names, personId) ?? { kind: 'unknown' })
}

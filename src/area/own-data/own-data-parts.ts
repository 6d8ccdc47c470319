import { basicKinds } from './kinds/index.ts'
import type { OwnDataParts } from './own-data-contributor.ts'
import { peopleWhoLeft } from './retention/people-who-left.ts'
import { basicRetentionKinds } from './retention/retention-kinds.ts'

/**
 * Everything that is kept about people: what the platform and its people keep, and what further areas do.
 * @param further parts of areas, in the order in which pages show them
 */
export function ownDataParts(further: readonly OwnDataParts[]): OwnDataParts {
  const contributors = [...basicKinds, ...further.flatMap((parts) => parts.contributors)]
  return { contributors, retentionKinds: [...basicRetentionKinds, ...further.flatMap((parts) => parts.retentionKinds), peopleWhoLeft(contributors)] }
}

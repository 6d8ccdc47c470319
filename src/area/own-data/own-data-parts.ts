import type { OwnDataParts } from '../../platform/own-data/index.ts'
import { peopleOwnData } from '../people/index.ts'
import { platformKinds } from './platform-kinds.ts'
import { peopleWhoLeft } from './retention/people-who-left.ts'
import { basicRetentionKinds } from './retention/retention-kinds.ts'

/**
 * Everything that is kept about people: who they are, what the platform keeps, and what further areas do, in the order in which a person looks at it.
 * Erasing goes from the last to the first: the name, by which others are found, goes last.
 * @param further parts of areas, in the order in which pages show them
 */
export function ownDataParts(further: readonly OwnDataParts[]): OwnDataParts {
  const contributors = [...peopleOwnData.contributors, ...platformKinds, ...further.flatMap((parts) => parts.contributors)]
  return { contributors, retentionKinds: [...basicRetentionKinds, ...further.flatMap((parts) => parts.retentionKinds), peopleWhoLeft(contributors)] }
}

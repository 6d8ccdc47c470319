import { takesLastAdministrator } from '../../people/index.ts'

/** Who holds roles in the service and works here: what an import must not take away unseen. */
export interface RoleHolders {
  readonly administrators: ReadonlySet<string>
  /** With any given role, administrators among them. */
  readonly all: ReadonlySet<string>
}

/** What an import does to who runs the service here. */
export interface LeavingRoles {
  /** Names of people with a role who would no longer work here. */
  readonly leavingWithRole: readonly string[]
  /** No administrator would be left: then nothing is imported. */
  readonly leavesNoAdministrator: boolean
}

interface Leaver {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  readonly leftOn: string | null
}

/**
 * Who with a role would leave by an import.
 * @param people as the import leaves them
 * @param holders who work here now
 */
export function leavingRoles(people: readonly Leaver[], { administrators, all }: RoleHolders): LeavingRoles {
  const leaving = people.filter(({ personId, leftOn }) => leftOn !== null && all.has(personId))
  const gone = new Set(leaving.map(({ personId }) => personId))
  return {
    leavingWithRole: leaving.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
    leavesNoAdministrator: takesLastAdministrator(administrators, gone),
  }
}

import type { Role } from '../../kernel/workforce.ts'

/** An organisation as it is known by its code: to whoever is signed in to it, and to whoever looks for theirs. */
export interface ViewedOrganisation {
  readonly tenant: string
  readonly odsCode: string
  readonly name: string
  /** Everybody in it is invented, and every page says so. */
  readonly isDemonstration: boolean
}

/** Who is asking: somebody signed in, with what they are in their organisation today. */
export interface Viewer {
  readonly organisation: ViewedOrganisation
  readonly personId: string
  readonly sessionId: string
  /** As they are called on pages. */
  readonly name: string
  readonly roles: ReadonlySet<Role>
  /** The units whose whole subtree an OD lead answers for; empty for everybody else. */
  readonly odUnits: readonly string[]
  /** Binds a form to this sign-in: a page left open by somebody else cannot be sent as this person. */
  readonly mark: string
  /** Minutes without a request after which the sign-in ends. */
  readonly idleMinutes: number
}

import type { Viewer } from '../../../platform/identity/index.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import type { CollaboratorPart, OwnFramework } from '../records.ts'
import { type FrameworkRights, type FrameworkViewer, rightsOn } from '../rules/rights.ts'
import type { FrameworkStore } from './framework-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: FrameworkStore
  readonly viewer: FrameworkViewer
  readonly now: Date
  readonly newId: () => string
}

/**
 * What matters of who is signed in.
 * @param rootUnits the units at the top of the organisation: an OD lead of one of them is one of the whole
 */
export function frameworkViewer({ personId, roles, odUnits }: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>, rootUnits: readonly string[]): FrameworkViewer {
  const isAdministrator = roles.has('administrator')
  return {
    personId,
    isKeeper: isAdministrator || roles.has('od-lead'),
    isForWhole: isAdministrator || (roles.has('od-lead') && odUnits.some((unitId) => rootUnits.includes(unitId))),
  }
}

/** A framework of the organisation's own with what the viewer may do. */
export interface OpenedFramework {
  readonly framework: OwnFramework
  readonly part: CollaboratorPart | null
  readonly rights: FrameworkRights
  /** New assessments ask about it. */
  readonly isAsked: boolean
}

/**
 * A framework that the viewer may see. Ours is none of the organisation's own.
 * @returns null when there is none of this id, or it is not theirs to see
 */
export async function openFramework(asking: Asking, frameworkId: string): Promise<OpenedFramework | null> {
  const framework = await asking.store.framework(frameworkId)
  return framework === null ? null : withRights(asking, framework)
}

/** The same, with all others who would change it made to wait. */
export async function lockFramework(asking: Asking, frameworkId: string): Promise<OpenedFramework | null> {
  const framework = await asking.store.lock(frameworkId)
  return framework === null ? null : withRights(asking, framework)
}

/** The same when its words may be changed by the viewer now; null otherwise. */
export async function lockToChange(asking: Asking, frameworkId: string): Promise<OpenedFramework | null> {
  const opened = await lockFramework(asking, frameworkId)
  return opened !== null && opened.rights.mayChange ? opened : null
}

async function withRights({ store, viewer }: Asking, framework: OwnFramework): Promise<OpenedFramework | null> {
  const part = (await store.partsOf(viewer.personId)).get(framework.id) ?? null
  const isAsked = (await store.chosenId()) === framework.id
  const rights = rightsOn(framework, viewer, part, isAsked)
  return rights.maySee ? { framework, part, rights, isAsked } : null
}

/** Is it the id of ours, which everybody may read and nobody changes? */
export function isShipped(frameworkId: string): boolean {
  return frameworkId === shippedFramework().id
}

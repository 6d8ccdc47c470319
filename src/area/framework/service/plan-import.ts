import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FrameworkReading } from '../files/framework-file.ts'
import { namedUuid } from '../files/named-uuid.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import { type FrameworkState, type OwnFramework, headOf } from '../records.ts'
import { type FrameworkChanges, compareFrameworks, isUnchanged } from '../rules/compare-frameworks.ts'
import type { Framework } from '../rules/framework.ts'
import { keepIds } from '../rules/keep-ids.ts'
import type { FrameworkImportStore } from './import-store.ts'

/** What bringing a file in does: it adds a draft, changes one, or nothing because all of it is here. */
export interface ImportPlan {
  readonly deed: 'add' | 'change' | 'nothing'
  readonly framework: Framework
  readonly changes: FrameworkChanges
  /** Of the draft that is changed; 0 when none is. */
  readonly revision: number
  /** The framework of which this is another version; null when it is none. */
  readonly follows: string | null
}

/** Why a file is not brought in though it can be read: what has its id, and its version, does not change any more. */
export interface HeldFramework {
  readonly code: 'held'
  readonly title: string
  readonly version: string
  /** `ours`: it is shipped, and nobody changes it. */
  readonly state: Exclude<FrameworkState, 'draft'> | 'ours'
}

/**
 * What a file would do. Nothing is changed.
 * @error held when it would change what is under review, signed off or ours, and says the same version
 */
export async function planImport(store: FrameworkImportStore, { kind, framework }: FrameworkReading): Promise<Result<ImportPlan, HeldFramework>> {
  const own = await store.frameworks()
  const given = kind === 'case' ? framework : await knownTo(store, own, framework)
  const standing = await standingOf(store, own, given.id)
  const planned = planAgainst(standing, given, null)
  if (planned.ok || standing?.framework.version === given.version) return planned
  // Its id is taken by a version that does not change: it gets one of its own, the same whenever the same version comes.
  const next = { ...given, id: namedUuid(`${given.id} version ${given.version}`) }
  return planAgainst(await standingOf(store, own, next.id), next, given.id)
}

/** @param follows the framework of which this is another version, if it is to be added */
function planAgainst(standing: Standing | null, framework: Framework, follows: string | null): Result<ImportPlan, HeldFramework> {
  const changes = compareFrameworks(standing?.framework ?? null, framework)
  const plan = { framework, changes, revision: 0, follows: null }
  if (standing === null) return success({ ...plan, deed: 'add', follows })
  if (isUnchanged(changes)) return success({ ...plan, deed: 'nothing' })
  if (standing.state === 'draft') return success({ ...plan, deed: 'change', revision: standing.revision })
  return failure({ code: 'held', title: standing.framework.title, version: framework.version, state: standing.state })
}

interface Standing {
  readonly framework: Framework
  readonly state: FrameworkState | 'ours'
  readonly revision: number
}

async function standingOf(store: FrameworkImportStore, own: readonly OwnFramework[], frameworkId: string): Promise<Standing | null> {
  const shipped = shippedFramework()
  if (frameworkId === shipped.id) return { framework: shipped, state: 'ours', revision: 0 }
  const found = own.find(({ id }) => id === frameworkId)
  return found === undefined ? null : { framework: await wholeOf(store, found), state: found.state, revision: found.revision }
}

async function wholeOf(store: FrameworkImportStore, framework: OwnFramework): Promise<Framework> {
  return { ...headOf(framework), items: await store.items(framework.id) }
}

/** A table has no ids: it is the framework of its title and version, if there is one, and its items are those with its codes. */
async function knownTo(store: FrameworkImportStore, own: readonly OwnFramework[], given: Framework): Promise<Framework> {
  const isCalled = (text: string, other: string) => text.toLowerCase() === other.toLowerCase()
  const shipped = shippedFramework()
  const ofTitle = own.filter(({ title }) => isCalled(title, given.title))
  const same = [...ofTitle, shipped].find((one) => isCalled(one.title, given.title) && isCalled(one.version, given.version))
  const known = await Promise.all(ofTitle.map((one) => wholeOf(store, one)))
  const draft = known.find(({ id }) => id === same?.id) ?? null
  // What a table does not say stays as it is.
  return keepIds({ ...given, ...(same === undefined ? {} : headOf(same)) }, draft, [...known, shipped], namedUuid)
}

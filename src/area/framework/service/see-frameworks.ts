import { shippedFramework } from '../files/shipped-framework.ts'
import type { Collaborator, OwnFramework } from '../records.ts'
import { checkFramework } from '../rules/check-framework.ts'
import type { FrameworkProblem, FrameworkRemark } from '../rules/framework-problem.ts'
import { type Hindrance, hindrancesOf } from '../rules/hindrances.ts'
import { type Outline, outlineOf } from '../rules/outline.ts'
import { remarksOnFramework } from '../rules/remarks-on-framework.ts'
import { rightsOn } from '../rules/rights.ts'
import { type Asking, type OpenedFramework, openFramework } from './asking.ts'

/** A framework in the list, with how many comments are open. */
export interface ListedFramework {
  readonly framework: OwnFramework
  readonly isAsked: boolean
  /** null: not theirs to read. */
  readonly openComments: number | null
}

/** The frameworks that the viewer may see. */
export interface FrameworksSeen {
  readonly listed: readonly ListedFramework[]
  /** What new assessments ask about: one of the list, or (null) ours. */
  readonly asked: OwnFramework | null
}

/** Every framework of the organisation that the viewer may see, the newest first. */
export async function listFrameworks({ store, viewer }: Asking): Promise<FrameworksSeen> {
  const [frameworks, parts, chosen, open] = [await store.frameworks(), await store.partsOf(viewer.personId), await store.chosenId(), await store.openComments()]
  const rights = (framework: OwnFramework) => rightsOn(framework, viewer, parts.get(framework.id) ?? null, framework.id === chosen)
  const seen = frameworks.filter((framework) => rights(framework).maySee)
  return {
    listed: seen.map((framework) => ({ framework, isAsked: framework.id === chosen, openComments: rights(framework).maySeeComments ? (open.get(framework.id) ?? 0) : null })),
    asked: frameworks.find(({ id }) => id === chosen) ?? null,
  }
}

/** A framework with its outline. */
export interface FrameworkSeen extends OpenedFramework {
  readonly outline: Outline
  /** How many comments are open on each item. */
  readonly openOn: ReadonlyMap<string, number>
  readonly openComments: number
  readonly problems: readonly FrameworkProblem[]
  readonly remarks: readonly FrameworkRemark[]
  readonly collaborators: readonly Collaborator[]
}

/**
 * One of the organisation's own frameworks.
 * @param page of its outline, from 1
 * @returns null when there is none of this id that the viewer may see
 */
export async function seeFramework(asking: Asking, frameworkId: string, page: number): Promise<FrameworkSeen | null> {
  const opened = await openFramework(asking, frameworkId)
  if (opened === null) return null
  const { store } = asking
  const items = await store.items(frameworkId)
  const whole = { ...opened.framework, items }
  const problems = checkFramework(whole)
  return {
    ...opened,
    outline: outlineOf(items, page),
    openOn: opened.rights.maySeeComments ? await store.openCommentsOn(frameworkId) : new Map(),
    openComments: (await store.openComments()).get(frameworkId) ?? 0,
    problems,
    remarks: problems.length === 0 ? remarksOnFramework(whole) : [],
    collaborators: await store.collaborators(frameworkId),
  }
}

/** Our own framework, as everybody sees it. */
export function seeShipped(page: number): { readonly outline: Outline } {
  return { outline: outlineOf(shippedFramework().items, page) }
}

/** What stands between a framework in review and its sign-off by the viewer. */
export function hindrancesFor({ viewer }: Pick<Asking, 'viewer'>, { framework, problems, openComments }: Pick<FrameworkSeen, 'framework' | 'problems' | 'openComments'>): readonly Hindrance[] {
  return hindrancesOf(framework, { problems: problems.length, openComments }, viewer)
}

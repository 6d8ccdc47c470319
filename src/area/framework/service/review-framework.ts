import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { OwnFramework } from '../records.ts'
import { checkFramework } from '../rules/check-framework.ts'
import { type Hindrance, hindrancesOf } from '../rules/hindrances.ts'
import { type Asking, type OpenedFramework, lockFramework } from './asking.ts'

/** What can be done with how a framework stands. */
export const reviewDeeds = ['ask', 'take-back', 'sign-off', 'reopen'] as const
export type ReviewDeed = (typeof reviewDeeds)[number]

/** What keeps a deed from being done. */
export interface Hindered {
  readonly code: 'hindered'
  readonly hindrances: readonly Hindrance[]
}

/**
 * Asks for a review, takes it back, signs off, or opens again what nobody is asked about.
 * @param revision that the viewer saw: nobody signs off what they did not see
 * @error not-here when it is not theirs to do as it stands; changed-meanwhile; hindered
 */
export async function reviewFramework(asking: Asking, frameworkId: string, deed: ReviewDeed, revision: number): Promise<Result<OwnFramework, NotHere | ChangedMeanwhile | Hindered>> {
  const opened = await lockFramework(asking, frameworkId)
  if (opened === null) return failure(notHere)
  // First: what was drawn from another revision may name a deed that is nobody's any more.
  if (opened.framework.revision !== revision) return failure({ code: 'changed-meanwhile' })
  if (!mayDo(opened, deed)) return failure(notHere)
  const hindrances = await hindrancesNow(asking, opened, deed)
  if (hindrances.length > 0) return failure({ code: 'hindered', hindrances })
  const changed: OwnFramework = { ...opened.framework, ...after(asking, deed) }
  return (await asking.store.change(changed)) ? success(changed) : failure({ code: 'changed-meanwhile' })
}

function mayDo({ rights }: OpenedFramework, deed: ReviewDeed): boolean {
  return { ask: rights.mayAskReview, 'take-back': rights.mayTakeBack, 'sign-off': rights.maySignOff, reopen: rights.mayReopen }[deed]
}

async function hindrancesNow({ store, viewer }: Asking, { framework }: OpenedFramework, deed: ReviewDeed): Promise<readonly Hindrance[]> {
  if (deed === 'take-back' || deed === 'reopen') return []
  const problems = checkFramework({ ...framework, items: await store.items(framework.id) }).length
  const openComments = deed === 'ask' ? 0 : ((await store.openComments()).get(framework.id) ?? 0)
  return hindrancesOf(deed === 'ask' ? { reviewAskedBy: null } : framework, { problems, openComments }, viewer)
}

type Standing = Pick<OwnFramework, 'state' | 'reviewAskedBy' | 'reviewAskedAt' | 'signedOffBy' | 'signedOffAt'>

function after({ viewer, now }: Asking, deed: ReviewDeed): Standing | Pick<Standing, 'state' | 'signedOffBy' | 'signedOffAt'> {
  const notSigned = { signedOffBy: null, signedOffAt: null }
  switch (deed) {
    case 'ask':
      return { state: 'in-review', reviewAskedBy: viewer.personId, reviewAskedAt: now, ...notSigned }
    case 'sign-off':
      return { state: 'signed-off', signedOffBy: viewer.personId, signedOffAt: now }
    case 'take-back':
    case 'reopen':
      return { state: 'draft', reviewAskedBy: null, reviewAskedAt: null, ...notSigned }
  }
}

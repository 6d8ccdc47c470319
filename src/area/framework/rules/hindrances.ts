import type { OwnFramework } from '../records.ts'
import { type FrameworkViewer, askedIt } from './rights.ts'

/** Why a framework cannot be signed off by somebody yet. */
export type Hindrance =
  /** What `checkFramework` found: how many problems. */
  | { readonly code: 'problems'; readonly found: number }
  | { readonly code: 'open-comments'; readonly found: number }
  | { readonly code: 'asked-it' }

/**
 * What stands between a framework in review and its sign-off.
 * @param problems how many `checkFramework` found
 * @param openComments how many comments are not settled
 * @returns none when this viewer can sign it off now
 */
export function hindrancesOf(framework: Pick<OwnFramework, 'reviewAskedBy'>, { problems, openComments }: { readonly problems: number; readonly openComments: number }, viewer: Pick<FrameworkViewer, 'personId'>): readonly Hindrance[] {
  return [
    ...(problems > 0 ? [{ code: 'problems' as const, found: problems }] : []),
    ...(openComments > 0 ? [{ code: 'open-comments' as const, found: openComments }] : []),
    ...(askedIt(framework, viewer) ? [{ code: 'asked-it' as const }] : []),
  ]
}

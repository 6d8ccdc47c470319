import type { Post } from '../../organisation/index.ts'
import { keptOr } from '../../../kernel/line-text.ts'
import type { ChangeLedger } from './change-ledger.ts'
import type { ExtractRow } from './extract-row.ts'
import type { Placement } from './place-rows.ts'
import { suggestedStage } from './stage-suggestion.ts'

/**
 * Plans a post: what the extract says of it. Stage, whether it is clinical, protected hours and the stated span are set when a post is new and never
 * again: no extract has them, and people correct them by hand. What the extract leaves open stays as it is.
 * @param unitId where the row puts it
 * @param hasReports whether another post reports to it
 */
export function planPost(placement: Placement, unitId: string, hasReports: boolean, ledger: ChangeLedger<Post>): void {
  const { row, post } = placement
  ledger.write(post === null ? newPost(placement, unitId, hasReports) : { ...post, ...saidOf(row, post), unitId }, row.row)
}

function saidOf(row: ExtractRow, post: Post): Pick<Post, 'title' | 'band' | 'profession' | 'positionNumber'> {
  return {
    title: keptOr(post.title, row.positionTitle),
    band: row.band ?? post.band,
    profession: row.fieldOfWork?.profession ?? post.profession,
    // A number that differs in capitals only is the same number.
    positionNumber: post.positionNumber?.toUpperCase() === row.positionNumber ? post.positionNumber : (row.positionNumber ?? post.positionNumber),
  }
}

function newPost({ row, postId }: Placement, unitId: string, hasReports: boolean): Post {
  const band = row.band ?? 'other'
  return {
    postId,
    unitId,
    title: row.positionTitle,
    band,
    profession: row.fieldOfWork?.profession ?? 'other',
    stage: suggestedStage({ band, title: row.positionTitle, jobRole: row.jobRole, hasReports }),
    isClinical: row.fieldOfWork?.isClinical ?? false,
    protectedHours: null,
    statedSpan: null,
    positionNumber: row.positionNumber,
    closedOn: null,
    version: 1,
  }
}

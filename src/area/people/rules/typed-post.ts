import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Band, type Profession, type Stage, bands, professions, stages } from '../../../kernel/workforce.ts'
import { checkCell } from './check-cell.ts'

/** A post that is made for somebody: what must be known of it now. The rest can be added on its own page. */
export interface NewPost {
  readonly title: string
  readonly band: Band
  readonly profession: Profession
  readonly stage: Stage
  readonly isClinical: boolean
}
export type NewPostField = 'title' | 'band' | 'profession' | 'stage' | 'clinical'
export type TypedPost = Readonly<Record<NewPostField, string>>

/** Characters of a title. */
export const longestTitle = 120

export type NewPostProblem =
  | { readonly field: 'title'; readonly code: 'title-missing' | 'sign-not-taken' }
  | { readonly field: 'title'; readonly code: 'title-too-long'; readonly longest: number }
  | { readonly field: Exclude<NewPostField, 'title'>; readonly code: 'not-chosen' }

/** A post with nothing typed. */
export const noPost: TypedPost = { title: '', band: '', profession: '', stage: '', clinical: '' }

/**
 * A new post as it was typed.
 * @error every problem, in the order of the fields
 */
export function checkNewPost(typed: TypedPost): Result<NewPost, readonly NewPostProblem[]> {
  const title = readTitle(typed.title)
  const { band, profession, stage, clinical } = typed
  if (title.ok && isOneOf(bands, band) && isOneOf(professions, profession) && isOneOf(stages, stage) && (clinical === 'yes' || clinical === 'no')) {
    return success({ title: title.value, band, profession, stage, isClinical: clinical === 'yes' })
  }
  const chosen = { band: isOneOf(bands, band), profession: isOneOf(professions, profession), stage: isOneOf(stages, stage), clinical: clinical === 'yes' || clinical === 'no' }
  const fields = ['band', 'profession', 'stage', 'clinical'] as const
  return failure([...(title.ok ? [] : [title.error]), ...fields.filter((field) => !chosen[field]).map((field) => ({ field, code: 'not-chosen' }) as const)])
}

function readTitle(typed: string): Result<string, NewPostProblem> {
  const title = checkCell(typed, 'text', longestTitle)
  if (!title.ok) return failure(title.error === 'cell-too-long' ? { field: 'title', code: 'title-too-long', longest: longestTitle } : { field: 'title', code: 'sign-not-taken' })
  return title.value === '' ? failure({ field: 'title', code: 'title-missing' }) : title
}

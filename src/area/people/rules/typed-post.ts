import { type Result, failure, success } from '../../../kernel/result.ts'
import { type PostFields, type PostProblem, checkPost } from '../../organisation/index.ts'

/** What must be known now of a post that is made for somebody. The rest can be added on its own page. */
export type NewPostField = 'title' | 'band' | 'profession' | 'stage' | 'clinical'
export type TypedPost = Readonly<Record<NewPostField, string>>

export type NewPostProblem =
  | { readonly field: 'title'; readonly code: 'title-missing' | 'sign-not-taken' }
  | { readonly field: 'title'; readonly code: 'title-too-long'; readonly longest: number }
  | { readonly field: Exclude<NewPostField, 'title'>; readonly code: 'not-chosen' }

/** A post with nothing typed. */
export const noPost: TypedPost = { title: '', band: '', profession: '', stage: '', clinical: '' }

/**
 * A new post as it was typed, by the rules of the organisation.
 * @error every problem, in the order of the fields
 */
export function checkNewPost({ clinical, ...typed }: TypedPost): Result<PostFields, readonly NewPostProblem[]> {
  const post = checkPost({ ...typed, isClinical: clinical, protectedHours: '', statedSpan: '', positionNumber: '' })
  return post.ok ? success(post.value) : failure(post.error.map(askedProblem))
}

function askedProblem(problem: PostProblem): NewPostProblem {
  const { field } = problem
  switch (field) {
    case 'title':
      return titleProblem(problem)
    case 'isClinical':
      return { field: 'clinical', code: 'not-chosen' }
    case 'band':
    case 'profession':
    case 'stage':
      return { field, code: 'not-chosen' }
    default:
      throw new Error(`Nothing was typed as ${field}, and yet it is wrong.`)
  }
}

function titleProblem(problem: PostProblem): NewPostProblem {
  switch (problem.code) {
    case 'empty':
      return { field: 'title', code: 'title-missing' }
    case 'too-long':
      return { field: 'title', code: 'title-too-long', longest: problem.longest }
    default:
      return { field: 'title', code: 'sign-not-taken' }
  }
}

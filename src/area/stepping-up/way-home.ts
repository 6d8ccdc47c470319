import { type CarriedFields, markField } from '../../platform/design/index.ts'
import type { Form } from './rules/typed-plan.ts'

/** The version of the plan that somebody has on their page, as the form there carries it. */
const versionField = 'version'

/**
 * The way back to the page of who is signed in, for a plan that was opened from there: two fields that travel along through every page of the plan.
 * They say nothing of the plan, and nothing is kept of them here.
 * @returns no field when the plan was not opened from there
 */
export function wayHomeIn(form: Form): CarriedFields {
  const [mark = '', version = ''] = [form[markField]?.[0], form[versionField]?.[0]]
  return /^[\w-]{1,64}$/.test(mark) && /^\d{1,9}$/.test(version) ? { [markField]: [mark], [versionField]: [version] } : {}
}

/** Was the plan opened from there? */
export function hasWayHome(wayHome: CarriedFields): boolean {
  return Object.keys(wayHome).length > 0
}

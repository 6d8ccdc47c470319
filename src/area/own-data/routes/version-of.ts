import type { SignedInRequest } from '../../../platform/http/route.ts'

/** The version that a form was drawn from; -1, which no row has, when it is no number. */
export function versionOf(form: SignedInRequest['form']): number {
  const text = form['version']?.[0] ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

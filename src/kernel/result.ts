/** An expected outcome as a value: either what was asked for or a named error. */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }

/**
 * Wraps what was asked for.
 * @param value any value
 */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/**
 * Wraps an expected error.
 * @param error any value that names what went wrong, usually one arm of a union
 */
export function failure<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}

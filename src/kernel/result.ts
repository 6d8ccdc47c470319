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

/**
 * Several outcomes as one: all that was asked for, or every error.
 * @param parts by name
 * @error of all that failed, in the order of their names
 */
export function allOf<Parts extends object, Failure>(parts: { readonly [Name in keyof Parts]: Result<Parts[Name], readonly Failure[]> }): Result<Parts, readonly Failure[]> {
  const outcomes = Object.entries<Result<unknown, readonly Failure[]>>(parts)
  // Where none failed, each part has its value.
  if (outcomes.some(([, outcome]) => !outcome.ok)) return failure(outcomes.flatMap(([, outcome]) => (outcome.ok ? [] : outcome.error)))
  return success(Object.fromEntries(outcomes.map(([name, outcome]) => [name, outcome.ok ? outcome.value : undefined])) as Parts)
}

import type { ByClass } from '../model.ts'

/** Does the value differ by class? */
export function isByClass<Value>(value: ByClass<Value>): value is { readonly byClass: Readonly<Record<string, Value>> } {
  return typeof value === 'object' && value !== null && 'byClass' in value
}

/** What holds for a class; undefined when it was left out. */
export function forClass<Value>(value: ByClass<Value>, name: string): Value | undefined {
  if (!isByClass(value)) return value
  return Object.hasOwn(value.byClass, name) ? value.byClass[name] : undefined
}

/** The values, with the class that each is for; null for every class. */
export function eachClass<Value>(value: ByClass<Value>): readonly (readonly [string | null, Value])[] {
  return isByClass(value) ? Object.entries<Value>(value.byClass) : [[null, value]]
}

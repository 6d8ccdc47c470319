import { isJsonObject } from '../../../kernel/json-value.ts'

/** What is asked for: names, and names within a name. The values of a file stay behind: no answer can rest on them. */
export type Names = ReadonlyMap<string, Names>

/** The names of an object out of JSON, however deep. A value that is no object has none. */
export function namesOf(value: unknown): Names {
  return new Map(isJsonObject(value) ? Object.entries(value).map(([name, inner]) => [name, namesOf(inner)]) : [])
}

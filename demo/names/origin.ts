/** Names that go together; most people have both of their names from one list. */
export interface Origin {
  readonly givenNames: readonly string[]
  readonly familyNames: readonly string[]
}

/** Names from text in which they are separated by spaces; `_` stands for a space within a name. */
export function namesOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u).map((name) => name.replaceAll('_', ' '))
}

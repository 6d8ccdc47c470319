/** A task in two parts: what to do, and what to know about it. */
export interface TaskText {
  readonly first: string
  /** Empty when one sentence says it all. */
  readonly rest: string
}

/**
 * The first sentence of a task, and what follows it. Abbreviations with a full stop do not stand in tasks.
 * The first has no full stop: it is a link and a heading.
 * @example 'Read the budget. Ask about one line.': first 'Read the budget', rest 'Ask about one line.'
 */
export function taskText(text: string): TaskText {
  const { first, rest } = /^(?<first>.+?[.?!]”?)\s+(?<rest>\S.*)$/su.exec(text)?.groups ?? {}
  return { first: (first ?? text).replace(/\.$/u, ''), rest: rest ?? '' }
}

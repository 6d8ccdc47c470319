/** What tells which task comes first. */
interface Weighed {
  readonly id: string
  readonly isDone: boolean
  readonly isOptional?: boolean
  readonly covers?: readonly string[]
  readonly weight: number
}

/** Tasks in the order of the page: the one that comes next, then the rest, what is done after it, and what is optional last. */
export interface WaitingTasks<Task extends Weighed> {
  readonly next: Task | null
  readonly rest: readonly Task[]
}

/** Puts tasks in order, without those that another takes in: the lightest that is neither done nor optional is next; equal weights go by id, so that the page stays the same. */
export function waitingTasks<Task extends Weighed>(tasks: readonly Task[]): WaitingTasks<Task> {
  const covered = new Set(tasks.flatMap(({ covers = [] }) => covers))
  const ordered = tasks.filter(({ id }) => !covered.has(id)).toSorted((one, other) => one.weight - other.weight || (one.id < other.id ? -1 : 1))
  const waiting = ordered.filter(({ isDone }) => !isDone)
  const due = waiting.filter(({ isOptional }) => isOptional !== true)
  const optional = waiting.filter(({ isOptional }) => isOptional === true)
  return { next: due[0] ?? null, rest: [...due.slice(1), ...ordered.filter(({ isDone }) => isDone), ...optional] }
}

/** What tells which task comes first. */
interface Weighed {
  readonly id: string
  readonly isDone: boolean
  readonly weight: number
}

/** Tasks in the order of the page: the one that comes next, then the rest, what is done last. */
export interface WaitingTasks<Task extends Weighed> {
  readonly next: Task | null
  readonly rest: readonly Task[]
}

/** Puts tasks in order: the lightest that is not done is next; equal weights go by id, so that the page stays the same. */
export function waitingTasks<Task extends Weighed>(tasks: readonly Task[]): WaitingTasks<Task> {
  const ordered = tasks.toSorted((one, other) => one.weight - other.weight || (one.id < other.id ? -1 : 1))
  const open = ordered.filter(({ isDone }) => !isDone)
  return { next: open[0] ?? null, rest: [...open.slice(1), ...ordered.filter(({ isDone }) => isDone)] }
}

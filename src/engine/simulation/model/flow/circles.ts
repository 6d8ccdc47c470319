/**
 * Where each of several can be waiting for the next, and the last for the first.
 * @param waitsFor for each, whom it can wait for; itself too
 * @returns each greatest group in which everybody can wait for everybody else, by one step or several; those who wait for nobody in turn are in none
 * @source strongly connected components as the meeting of who can be reached and who can reach
 */
export function circlesOf(waitsFor: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reached = new Map([...waitsFor.keys()].map((name) => [name, reachedBy(name, waitsFor)]))
  const circles: string[][] = []
  for (const [name, others] of reached) {
    if (!others.has(name) || circles.some((circle) => circle.includes(name))) continue
    circles.push([...reached.keys()].filter((other) => others.has(other) && reached.get(other)?.has(name)))
  }
  return circles
}

/** Whoever is waited for, in one step or more. */
function reachedBy(name: string, waitsFor: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...(waitsFor.get(name) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(waitsFor.get(next) ?? []))
  }
  return found
}

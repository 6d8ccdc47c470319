let last = 0

/** An id that no other element of the document has: what charts ask of React on the server. */
export function useId(): string {
  last += 1
  return `ek-drawn-${last}`
}

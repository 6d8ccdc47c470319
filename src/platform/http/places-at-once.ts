/** How many may be in at once, how many may wait for a place, and how long. */
export interface PlaceLimits {
  readonly places: number
  readonly waiting: number
  readonly longestWaitMs: number
}

/** Gives the place back; saying it again changes nothing. */
export type Leave = () => void

/**
 * Lets so many in at once, and lets others wait for a place in the order in which they came.
 * @returns a function that waits for a place: how to leave it, or null when too many wait already or the wait was too long
 */
export function placesAtOnce({ places, waiting, longestWaitMs }: PlaceLimits): () => Promise<Leave | null> {
  let free = places
  const queue: (() => void)[] = []
  const give = (): Leave => {
    let isLeft = false
    return () => {
      if (isLeft) return
      isLeft = true
      const next = queue.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
  return async () => {
    if (free > 0) {
      free -= 1
      return give()
    }
    if (queue.length >= waiting) return null
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(enter), 1)
        resolve(null)
      }, longestWaitMs)
      const enter = () => {
        clearTimeout(timer)
        resolve(give())
      }
      queue.push(enter)
    })
  }
}

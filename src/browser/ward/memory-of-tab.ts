/** What a page keeps in its tab. */
export type MemoryOfTab = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What the tab keeps until it is closed; null where the browser is told to keep nothing, which it says by throwing. */
export function memoryOfTab(): MemoryOfTab | null {
  try {
    return goingOn(sessionStorage)
  } catch {
    return null
  }
}

/**
 * A memory that nothing stops at. Where it is full the browser says so by throwing: what is older stays, and the page goes on.
 * @param storage of the tab
 */
export function goingOn(storage: MemoryOfTab): MemoryOfTab {
  return {
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    setItem: (key, value) => {
      try {
        storage.setItem(key, value)
      } catch {
        // full
      }
    },
  }
}

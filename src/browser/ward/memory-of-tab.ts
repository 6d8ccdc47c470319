/** What the tab keeps until it is closed; null where the browser is told to keep nothing, which it says by throwing. */
export function memoryOfTab(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}

/**
 * Keeps a text while a page loads again, so that nobody but this tab can read it and nothing readable comes onto the disk. The text is scrambled with random numbers that are used once. What comes of it is
 * in the storage of the tab, the numbers are in its name, which the browser holds in memory alone. Either is noise without the other, and both end with the tab.
 */

const storedAs = 'evenkeel'
const nameBegins = 'evenkeel '
/** How many bytes can be kept. A plan with the twenty pages that were shown last takes fewer. */
export const longestKept = 1_000_000
/** The browser gives no more random numbers at once. */
const randomAtOnce = 65_536

/** What a tab remembers from one loading of a page to the next. */
export interface ReloadMemory {
  /** Draws new numbers, unless those that were drawn are unused: a page that is being left can no longer give its tab a name. */
  readonly prepare: () => void
  /** Keeps a text, once after each `prepare`; one that is too long is not kept, and the answer is false. */
  readonly keep: (text: string) => boolean
  /** What was kept, if this page was loaded again; forgotten with that. */
  readonly take: () => string | null
  /** Nothing is remembered any more. */
  readonly forget: () => void
}

/** The memory of this tab. */
export function reloadMemory(): ReloadMemory {
  let isReady = false
  const forget = () => {
    isReady = false
    storage()?.removeItem(storedAs)
    if (window.name.startsWith(nameBegins)) window.name = ''
  }
  return {
    prepare: () => {
      if (isReady) return
      forget()
      // A name that somebody else gave is not ours to change.
      if (window.name !== '') return
      window.name = nameBegins + textOfBytes(randomBytes(longestKept))
      isReady = true
    },
    keep: (text) => {
      const bytes = new TextEncoder().encode(text)
      if (!isReady || bytes.length > longestKept) return false
      isReady = false
      return store(textOfBytes(scrambled(bytes, window.name.slice(nameBegins.length))))
    },
    take: () => {
      const [kept, numbers] = [storage()?.getItem(storedAs) ?? null, window.name.startsWith(nameBegins) ? window.name.slice(nameBegins.length) : '']
      forget()
      // Who comes back from elsewhere may be somebody else.
      if (kept === null || kept.length > numbers.length || !isLoadedAgain()) return null
      return new TextDecoder().decode(scrambled(bytesOfText(kept), numbers))
    },
    forget,
  }
}

function isLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
}

/** The storage of this tab; null where somebody has forbidden it. */
function storage(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}

function store(text: string): boolean {
  try {
    storage()?.setItem(storedAs, text)
    return true
  } catch {
    // It is full. Then loading again loses the page, and the browser has asked before.
    return false
  }
}

/** The same again brings the text back. */
function scrambled(bytes: Uint8Array, numbers: string): Uint8Array {
  return bytes.map((byte, index) => byte ^ numbers.charCodeAt(index))
}

function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (let from = 0; from < count; from += randomAtOnce) crypto.getRandomValues(bytes.subarray(from, from + randomAtOnce))
  return bytes
}

function textOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return text
}

function bytesOfText(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

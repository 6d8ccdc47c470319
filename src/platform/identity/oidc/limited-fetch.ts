/** A request to a provider: the address and what goes with it. */
export type ProviderFetch = (url: string, options: RequestInit) => Promise<Response>

/** Metadata, keys and claims of real providers stay under 100 kB. */
const mostBytes = 512 * 1024

/**
 * The same requests, with answers of a bounded size, so that no provider can fill the memory.
 * @param fetch does the requests
 * @returns a function that throws a DOMException named QuotaExceededError when an answer, unpacked, is larger than 512 kB
 */
export function limitedFetch(fetch: ProviderFetch): ProviderFetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, redirect: 'manual' })
    if (response.body === null) return response
    const body = await readUpTo(response.body, mostBytes)
    return new Response(body, { status: response.status, headers: response.headers })
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let size = 0
  // leaving the loop by an exception cancels the stream
  for await (const piece of stream) {
    size += piece.byteLength
    if (size > limit) throw new DOMException('The answer is too large', 'QuotaExceededError')
    pieces.push(piece)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}

import { createServer } from 'node:http'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '../test/server.ts'
import { type Timing, isFailure, print, round, timeOneAfterAnother, timingOf } from './timing.ts'

/** 50 readers who each open a page every 2 seconds, against a bare handler that sends the same bytes. */
const readers = 50
const secondsBetweenPages = 2
const secondsInAll = 30

/** Sixteen weeks of three wards, run again for the page that looks back at them: the most that a page which keeps nothing computes. */
const lookingBack = `/simulated-ward/directorate?run=${['1-1', ...Array.from({ length: 4 }, () => '10.12.10.10.12.11.10.n.tb.ci')].join('-')}`

/** Measures the answer times of pages; prints JSON lines. */
export async function benchPages(): Promise<void> {
  const server = await startServer()
  try {
    const entries = (await (await fetch(`${server.url}/sitemap.json`)).json()) as { sample: string; page: boolean }[] // our own form
    const addresses = [...entries.filter((entry) => entry.page).map((entry) => entry.sample), '/organisations?q=notingham', '/organisations/RTE', '/compare?code=RWP&code=RTE']
    for (const address of addresses) await (await fetch(server.url + address)).text()
    const pages = await timeReaders(addresses.map((address) => server.url + address))
    const bare = await timeBareHandler(await largestPage(addresses.map((address) => server.url + address)))
    print({ bench: 'pages', readers, secondsBetweenPages, secondsInAll, ...pages, bareP50Ms: bare.p50Ms, bareP95Ms: bare.p95Ms, ratioP50: round(pages.p50Ms / bare.p50Ms), ratioP95: round(pages.p95Ms / bare.p95Ms) })
    const flatOut = await timeOneAfterAnother(`${server.url}/organisations/RWP`, 200)
    print({ bench: 'organisation page, one after another', ...flatOut })
    print({ bench: 'looking back at three wards, one after another', ...(await timeOneAfterAnother(`${server.url}${lookingBack}`, 200)) })
  } finally {
    await server.discard()
  }
}

async function timeReaders(urls: readonly string[]): Promise<Timing> {
  const times: number[] = []
  let failures = 0
  const end = performance.now() + secondsInAll * 1000
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      await wait((reader / readers) * secondsBetweenPages * 1000)
      for (let turn = 0; performance.now() < end; turn += 1) {
        const started = performance.now()
        const url = urls[(reader + turn) % urls.length] ?? ''
        const response = await fetch(url)
        await response.arrayBuffer()
        if (isFailure(response)) failures += 1
        times.push(performance.now() - started)
        await wait(Math.max(0, secondsBetweenPages * 1000 - (performance.now() - started)))
      }
    }),
  )
  return timingOf(times, failures)
}

async function largestPage(urls: readonly string[]): Promise<Buffer> {
  const pages = await Promise.all(urls.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())))
  return pages.reduce((largest, page) => (page.length > largest.length ? page : largest))
}

async function timeBareHandler(body: Buffer): Promise<Timing> {
  const packed = gzipSync(body)
  const bare = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' })
    response.end(packed)
  })
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const address = bare.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    return await timeReaders([`http://127.0.0.1:${port}/`])
  } finally {
    bare.close()
  }
}

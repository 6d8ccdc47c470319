import http from 'node:http'
import { cookieOf, type Visitor, visitorOf } from '../scripts/prove-visitor.ts'

/** Signs in so many times, as everybody whom the demonstration offers in turn. */
export async function signInMany(url: string, count: number): Promise<readonly Visitor[]> {
  const page = await (await fetch(`${url}/sign-in/demonstration`)).text()
  const ids = [...new Set([...page.matchAll(/name="person" value="([^"]+)"/g)].map(([, id = '']) => id))]
  const visitors: Visitor[] = []
  for (let number = 0; number < count; number += 1) visitors.push(await signInAs(url, ids[number % ids.length] ?? ''))
  return visitors
}

async function signInAs(url: string, person: string): Promise<Visitor> {
  const answer = await fetch(`${url}/sign-in/demonstration`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ person }) })
  return visitorOf(url, cookieOf(answer, 'session'))
}

/** Which of these addresses are open to somebody. */
export async function openTo(url: string, pages: readonly string[], { cookie }: Visitor): Promise<readonly string[]> {
  const open: string[] = []
  for (const page of pages) {
    const answer = await fetch(url + page, { headers: { cookie }, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status === 200) open.push(page)
  }
  return open
}

/** Kilobytes of a page as they go over the line, packed: the page itself, and with its styles and scripts. */
export async function weigh(url: string, cookie: string): Promise<{ readonly pageKb: number; readonly withAssetsKb: number }> {
  const page = await (await fetch(url, { headers: { cookie } })).text()
  const assets = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"|<script[^>]*src="([^"]+)"/g)].map(([, style, script]) => style ?? script ?? '')
  const pageBytes = await transferred(url, cookie)
  const sizes = await Promise.all([...new Set(assets)].map((asset) => transferred(new URL(asset, url).href, cookie)))
  return { pageKb: pageBytes / 1000, withAssetsKb: sizes.reduce((sum, size) => sum + size, pageBytes) / 1000 }
}

/** fetch unpacks what it is given: bytes as they came only a plain request shows. */
function transferred(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { cookie, 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () => resolve(bytes))
    })
    request.on('error', reject)
  })
}

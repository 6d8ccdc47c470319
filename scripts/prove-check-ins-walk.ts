import { randomUUID } from 'node:crypto'
import type { SiteMapEntry } from '../e2e/site-map-entries.ts'
import { cookieOf, visitorOf } from './prove-visitor.ts'

/** Somebody who is signed in and opens addresses. */
export interface Walker {
  readonly text: (address: string) => Promise<string>
  readonly send: (address: string, fields: Readonly<Record<string, string>>) => Promise<Response>
  /** The value of the first choice of a name on a page. */
  readonly choiceOf: (address: string, name: string) => Promise<string>
}

/** What was found, by whom and where. */
export interface Walked {
  readonly name: string
  readonly address: string
  readonly marker: string
}

/** Somebody whom the demonstration does not have. */
export function sameAs(name: string): never {
  throw new Error(`${name} is not in the demonstration`)
}

/** Signs in as a person of the demonstration. */
export async function walkerAs(url: string, name: string): Promise<Walker> {
  const page = await (await fetch(`${url}/sign-in/demonstration`)).text()
  const form = page.split('<form').find((part) => part.includes(`Sign in as ${name}`))
  const person = /name="person" value="([^"]+)"/u.exec(form ?? '')?.[1] ?? /value="([0-9a-f-]{36})"/u.exec(form ?? '')?.[1] ?? sameAs(name)
  const entered = await fetch(`${url}/sign-in/demonstration`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ person }) })
  const visitor = await visitorOf(url, cookieOf(entered, 'session'))
  const headers = { cookie: visitor.cookie }
  const text = async (address: string) => (await fetch(`${url}${address}`, { headers, redirect: 'manual' })).text()
  return {
    text,
    send: (address, fields) => fetch(`${url}${address}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ 'session-mark': visitor.mark, 'form-id': randomUUID(), ...fields }) }),
    choiceOf: async (address, field) => new RegExp(`name="${field}"[^>]*value="([^"]+)"`, 'u').exec(await text(address))?.[1] ?? new RegExp(`value="([^"]+)"[^>]*name="${field}"`, 'u').exec(await text(address))?.[1] ?? '',
  }
}

/** Most links that are followed beyond the samples of the site map. */
const mostFurther = 100

/** Opens every address of the site map, and what those pages link to, and searches each answer. */
export async function walk(walker: Walker, name: string, entries: readonly SiteMapEntry[], markers: readonly string[]): Promise<{ readonly opened: number; readonly hits: readonly Walked[] }> {
  const hits: Walked[] = []
  const samples = entries.map(({ sample }) => sample).filter((address) => address !== '/sign-out')
  const [seen, waiting] = [new Set(samples), [...samples]]
  let opened = 0
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const text = await walker.text(address)
    opened += 1
    // The form has the words of every answer, for everybody.
    const searched = address === '/home/check-ins/now' ? text.replaceAll('Clear in a few things', '') : text
    hits.push(...markers.filter((marker) => searched.includes(marker)).map((marker) => ({ name, address, marker })))
    for (const link of linksOf(text)) {
      if (seen.has(link) || seen.size >= samples.length + mostFurther) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return { opened, hits }
}

/** Addresses of who is signed in; the public ones are in the site map, and the same for everybody. */
const followed = /^\/(?:home|check-ins|people|team|administration|our-organisation|measures|improvements|purpose|verifications|frameworks|transitions|development)\b/u

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/href="(\/[^"#]*)"/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&')).filter((link) => followed.test(link))
}

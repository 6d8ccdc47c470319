import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { carried, openPage, sendForm } from '../scripts/prove-pages.ts'
import type { Visitor } from '../scripts/prove-visitor.ts'
import { sampleIds } from '../src/platform/http/signed-in-paths.ts'
import { startServer } from '../test/server.ts'
import { signInAsAll, weigh, whoMayOpen } from './demonstration.ts'
import { type Timing, isFailure, print, timeOneAfterAnother, timingOf } from './timing.ts'

const times = 100
const people = 50
const secondsBetweenPages = 2
const secondsInAll = 30
const pages = ['/home', '/our-organisation', '/people', `/people/${sampleIds.person}`, '/team', '/administration/settings'] as const
const settings = '/administration/settings'

/** Measures the service with its demonstration trust: starting it, pages of who is signed in one after another and 50 people at once, a form, the weight of a page; one JSON line each. */
export async function benchSignedIn(): Promise<void> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-bench-'))
  const first = await startServer({ dataFolder, flags: ['--demo'] })
  await first.stop()
  const server = await startServer({ dataFolder, flags: ['--demo'] })
  print({ bench: 'start with the demonstration', firstMs: Math.round(first.startedInMs), againMs: Math.round(server.startedInMs) })
  try {
    const { url } = server
    const visitors = await signInAsAll(url)
    const openings = await Promise.all(pages.map(async (page) => ({ page, visitor: await whoMayOpen(url, page, visitors) })))
    for (const { page, visitor } of openings) print({ bench: 'signed in, one after another', page, ...(await timeOneAfterAnother(url + page, times, { headers: { cookie: visitor.cookie } })) })
    print({ bench: 'signed in, one after another', form: settings, ...(await timeSettings(url, await whoMayOpen(url, settings, visitors))) })
    print({ bench: 'signed in, at once', people, secondsBetweenPages, secondsInAll, ...(await timePeople(url, openings)) })
    print({ bench: 'weight as transferred', page: '/', ...(await weigh(`${url}/`, '')) })
    print({ bench: 'weight as transferred', page: '/home', ...(await weigh(`${url}/home`, visitors[0]?.cookie ?? '')) })
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** Saves the settings as they are, each time from a page drawn anew; the drawing is not in the time. */
async function timeSettings(url: string, visitor: Visitor): Promise<Timing> {
  const all: number[] = []
  let failures = 0
  for (let turn = 0; turn < times; turn += 1) {
    const page = await openPage(url, settings, visitor)
    const fields = { 'form-id': carried(page, 'form-id'), version: carried(page, 'version'), 'idle-minutes': carried(page, 'idle-minutes') }
    const started = performance.now()
    const { status } = await sendForm(url, settings, visitor, fields)
    all.push(performance.now() - started)
    if (status !== 303) failures += 1
  }
  return timingOf(all, failures)
}

/** Everybody opens what is open to them, one page after another. */
async function timePeople(url: string, openings: readonly { readonly page: string; readonly visitor: Visitor }[]): Promise<Timing> {
  const all: number[] = []
  let failures = 0
  const end = performance.now() + secondsInAll * 1000
  const person = async (number: number) => {
    await wait((number / people) * secondsBetweenPages * 1000)
    for (let turn = 0; performance.now() < end; turn += 1) {
      const opening = openings[(number + turn) % openings.length]
      const started = performance.now()
      const answer = await fetch(url + (opening?.page ?? '/home'), { headers: { cookie: opening?.visitor.cookie ?? '' } })
      await answer.arrayBuffer()
      all.push(performance.now() - started)
      if (isFailure(answer)) failures += 1
      await wait(Math.max(0, secondsBetweenPages * 1000 - (performance.now() - started)))
    }
  }
  await Promise.all(Array.from({ length: people }, (_, number) => person(number)))
  return timingOf(all, failures)
}

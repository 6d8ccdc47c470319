import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { carried, openPage, sendForm } from '../scripts/prove-pages.ts'
import type { Visitor } from '../scripts/prove-visitor.ts'
import { sampleIds } from '../src/platform/http/signed-in-paths.ts'
import { startServer } from '../test/server.ts'
import { openTo, signInMany, weigh } from './demonstration.ts'
import { type Timing, isFailure, print, timeOneAfterAnother, timingOf } from './timing.ts'

const times = 100
const people = 50
const secondsBetweenPages = 2
const secondsInAll = 30
const pages = [
  '/home', '/our-organisation', '/people', `/people/${sampleIds.person}`, '/team', '/administration/settings',
  '/home/profile', `/home/assessments/${sampleIds.openAssessment}/questions/1`, '/verifications', `/verifications/${sampleIds.verification}`, '/our-organisation/profile', '/frameworks', `/frameworks/${sampleIds.framework}`,
  '/transitions', `/transitions/${sampleIds.transition}`, '/home/charters', `/home/charters/${sampleIds.roleCharter}`, '/home/check-ins', '/home/development', '/home/development/goals/new', '/sign-offs',
  '/home/catalogue', '/opportunities', `/opportunities/${sampleIds.opportunity}`, '/our-organisation/starts', '/our-organisation/catalogue/portfolio', '/cohorts', `/cohorts/${sampleIds.cohort}/people`,
] as const
/** The first page of a role holds what waits for it: told by a page that only the role opens. */
const homesOf = { 'line manager': '/team', 'OD lead': '/cohorts', administrator: '/administration/settings' } as const
const settings = '/administration/settings'

/** Somebody who is signed in, with the pages that are open to them. */
interface Opened {
  readonly visitor: Visitor
  readonly open: readonly string[]
}

/** Measures the service with its demonstration trust: starting it, pages of who is signed in one after another and 50 people at once, a form, the weight of a page; one JSON line each. */
export async function benchSignedIn(): Promise<void> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-bench-'))
  const first = await startServer({ dataFolder, flags: ['--demo'] })
  await first.stop()
  const server = await startServer({ dataFolder, flags: ['--demo'] })
  print({ bench: 'start with the demonstration', firstMs: Math.round(first.startedInMs), againMs: Math.round(server.startedInMs) })
  try {
    const { url } = server
    const opened = await Promise.all((await signInMany(url, people)).map(async (visitor) => ({ visitor, open: await openTo(url, pages, visitor) })))
    for (const page of pages) print({ bench: 'signed in, one after another', page, ...(await timeOneAfterAnother(url + page, times, { headers: { cookie: whoMayOpen(page, opened).cookie } })) })
    for (const [role, page] of Object.entries(homesOf)) print({ bench: 'signed in, one after another', page: '/home', role, ...(await timeOneAfterAnother(`${url}/home`, times, { headers: { cookie: whoMayOpen(page, opened).cookie } })) })
    print({ bench: 'signed in, one after another', form: settings, ...(await timeSettings(url, whoMayOpen(settings, opened))) })
    print({ bench: 'signed in, at once', people, secondsBetweenPages, secondsInAll, ...(await timePeople(url, opened)) })
    print({ bench: 'weight as transferred', page: '/', ...(await weigh(`${url}/`, '')) })
    print({ bench: 'weight as transferred', page: '/home', ...(await weigh(`${url}/home`, whoMayOpen('/home', opened).cookie)) })
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

/** Everybody, each with a sign-in of their own, opens what is open to them, one page after another. */
async function timePeople(url: string, opened: readonly Opened[]): Promise<Timing> {
  const all: number[] = []
  let failures = 0
  const end = performance.now() + secondsInAll * 1000
  const person = async ({ visitor, open }: Opened, number: number) => {
    await wait((number / people) * secondsBetweenPages * 1000)
    for (let turn = 0; performance.now() < end; turn += 1) {
      const started = performance.now()
      const answer = await fetch(url + (open[(number + turn) % open.length] ?? ''), { headers: { cookie: visitor.cookie } })
      await answer.arrayBuffer()
      all.push(performance.now() - started)
      if (isFailure(answer)) failures += 1
      await wait(Math.max(0, secondsBetweenPages * 1000 - (performance.now() - started)))
    }
  }
  await Promise.all(opened.map(person))
  return timingOf(all, failures)
}

/** @throws when a page is open to nobody of the demonstration */
function whoMayOpen(page: string, opened: readonly Opened[]): Visitor {
  const found = opened.find(({ open }) => open.includes(page))
  if (found === undefined) throw new Error(`nobody of the demonstration may open ${page}`)
  return found.visitor
}

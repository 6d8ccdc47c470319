import { spawn } from 'node:child_process'
import path from 'node:path'
import { inventedTrust } from '../src/area/staff-import/testing/an-extract.ts'

/** Somebody who is signed in: the cookie that a browser sends, and the mark that its forms carry. */
export interface Visitor {
  readonly cookie: string
  readonly mark: string
}

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

type Environment = Readonly<Record<string, string>>

/** Runs `evenkeel` with these words and waits for its end. */
export function evenkeel(words: readonly string[], environment: Environment = {}): Promise<Ran> {
  const child = spawn(path.join(import.meta.dirname, '..', 'bin', 'evenkeel'), words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })))
}

/** An invented organisation and its first administrator. */
export const organisation = { odsCode: 'RZZ', name: inventedTrust, address: 'ada.invented@trust.example' } as const

/**
 * Sets the organisation up on a data folder, or on the server that the environment names.
 * @throws when the command refuses
 */
export async function setUpOrganisation(dataFolder: string, environment: Environment = {}): Promise<void> {
  const { odsCode, name, address } = organisation
  const ran = await evenkeel(['set-up', odsCode, '--name', name, '--given-name', 'Ada', '--family-name', 'Invented', '--email', address, '--data', dataFolder], environment)
  if (ran.status !== 0) throw new Error(`set-up ended with ${ran.status}: ${ran.stderr}`)
}

/**
 * Prints a link for the administrator and signs in with it, as a browser does: opens it, presses the button.
 * @param url of the service
 * @throws when any step is not answered as it should be
 */
export async function signIn(url: string, dataFolder: string, environment: Environment = {}): Promise<Visitor> {
  const ran = await evenkeel(['link', organisation.odsCode, organisation.address, '--data', dataFolder], environment)
  const token = /\/sign-in\/link\/(\S+)/.exec(ran.stdout)?.[1]
  if (token === undefined) throw new Error(`link ended with ${ran.status}: ${ran.stderr}`)
  const opened = await fetch(`${url}/sign-in/link/${token}`, { redirect: 'manual' })
  const confirmed = await fetch(`${url}/sign-in/confirm`, { method: 'POST', redirect: 'manual', headers: { cookie: cookieOf(opened, 'link') }, body: new URLSearchParams() })
  return visitorOf(url, cookieOf(confirmed, 'session'))
}

/** Finds the mark of a sign-in. */
export async function visitorOf(url: string, cookie: string): Promise<Visitor> {
  const session = await fetch(`${url}/session`, { headers: { cookie }, redirect: 'manual' })
  if (session.status !== 200) throw new Error(`the sign-in does not hold: ${session.status}`)
  const { mark } = (await session.json()) as { readonly mark: string } // our own form
  return { cookie, mark }
}

/** Our cookie of this name that an answer sets, as it is sent back. */
export function cookieOf(response: Response, name: 'link' | 'session'): string {
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const found = set.find((pair) => pair.startsWith(`evenkeel-${name}=`))
  if (found === undefined) throw new Error(`${response.url} answered ${response.status} and set no cookie ${name}`)
  return found
}

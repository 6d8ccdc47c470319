import type { Role } from '../src/kernel/workforce.ts'
import type { Page } from 'playwright-core'

/** Somebody of the demonstration trust for each role, who may open the samples of the site map as such. */
export const showcaseFor: Readonly<Record<Role, string>> = {
  member: 'Bethany Ashgrove',
  'line-manager': 'Siobhán Kelleway',
  supervisor: 'Nimmy Kuruvath',
  'od-lead': 'Harpreet Bansara',
  facilitator: 'Thomas Garrowby',
  'board-reader': 'Leila Farahmand',
  administrator: 'Dylan Merrowby',
  auditor: 'Grace Tembweni',
}

/** Others whose pages tell another story: about to act up, manager of one ward, supervised. */
export const furtherShowcase = ['Amara Nwadike', 'Ruth Ellerby', 'Jakub Wolaniak'] as const

/** Signs in as somebody of the demonstration, in place of whoever was signed in. */
export async function signInAs(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/sign-in/demonstration`)
  await page.getByRole('button', { name: `Sign in as ${name}`, exact: true }).click()
  await page.waitForURL(`${origin}/home`)
}

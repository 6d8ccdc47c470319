import { pageOf } from '../../../kernel/paging.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import { type HowItStands, askedOnPage, doesWait, standings, standsForSupervisor } from '../rules/how-it-stands.ts'
import type { Asking } from './asking.ts'
import type { AskedLine } from './verification-store.ts'

/** What a list is searched by. */
export interface AskedSearch {
  /** Parts of a name, as typed. */
  readonly text: string
  readonly page: number
}

/** A line with how it stands. */
export interface ListedAsked extends AskedLine {
  readonly stands: HowItStands
}

/** One page of everybody who asked. */
export interface AskedFound {
  readonly lines: readonly ListedAsked[]
  /** How many fit the search. */
  readonly total: number
  /** How many of all wait for the supervisor, whatever is searched. */
  readonly waiting: number
  readonly page: number
  readonly pages: number
}

/** Everybody who asked this supervisor: those who wait first, of these whose time is over first; then the rest, in the order of how they stand, newest first. */
export async function listAsked(asking: Asking, { text, page }: AskedSearch): Promise<AskedFound> {
  const all = await withStandings(asking, await asking.store.askedOf(asking.viewerId, 'all'))
  const words = searchWords(text).map((word) => word.toLocaleLowerCase('en-GB'))
  const fitting = all.filter(({ personName }) => words.every((word) => personName.kind === 'named' && personName.name.toLocaleLowerCase('en-GB').includes(word))).toSorted(inOrder)
  const shown = pageOf(page, fitting.length, askedOnPage)
  return { lines: fitting.slice(shown.offset, shown.offset + askedOnPage), total: fitting.length, waiting: all.filter(({ stands }) => doesWait(stands)).length, page: shown.page, pages: shown.pages }
}

/** Those of a supervisor that are open, the one whose time ends first first. */
export async function listWaiting(asking: Asking): Promise<readonly ListedAsked[]> {
  return (await withStandings(asking, await asking.store.askedOf(asking.viewerId, 'open'))).toSorted(inOrder)
}

async function withStandings({ around, viewerId, today }: Asking, asked: readonly AskedLine[]): Promise<readonly ListedAsked[]> {
  const close = asked.length === 0 ? new Set<string>() : await around.supportedBy(viewerId)
  return asked.map((line) => ({ ...line, stands: standsForSupervisor(line, { today, isClose: close.has(line.personId) }) }))
}

function inOrder(one: ListedAsked, other: ListedAsked): number {
  if (doesWait(one.stands) && doesWait(other.stands)) return one.openUntil < other.openUntil ? -1 : Number(one.openUntil > other.openUntil)
  const places = standings.indexOf(one.stands) - standings.indexOf(other.stands)
  return doesWait(one.stands) !== doesWait(other.stands) ? (doesWait(one.stands) ? -1 : 1) : places
}

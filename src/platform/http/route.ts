import type { Transaction } from 'kysely'
import type { Path } from './paths.ts'

/** What somebody asked and sent, parsed at the edge: nothing of the framework, nothing of the database. */
export interface SentRequest {
  /** The values of the pattern's `:names`, decoded. */
  readonly parameters: Readonly<Record<string, string>>
  /** Every value given for each name of the query, in order. */
  readonly query: Readonly<Record<string, readonly string[]>>
  /** Every value given for each field of the form, in order; empty for GET. */
  readonly form: Readonly<Record<string, readonly string[]>>
  /** Every file given for each field of the form, in order. A field left empty gives no file. They are in memory only. */
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>
}

/** The same with the database in hand. */
export interface RouteRequest extends SentRequest {
  /** The one transaction of this request. Read only for GET. Areas type the tables that they own. */
  readonly transaction: Transaction<unknown>
}

/** A file as it was sent. */
export interface UploadedFile {
  readonly name: string
  readonly content: Uint8Array
  /** Only its beginning is here: it is larger than a file may be. */
  readonly isTooLarge: boolean
}

/** What a route answers. Each kind is turned into a reply in one place. */
export type Answer =
  | { readonly kind: 'page'; readonly html: string; readonly status?: 200 | 400 | 404 | 409 | 422 }
  | { readonly kind: 'file'; readonly contentType: string; readonly fileName: string; readonly text: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' }

/** Requests that one address may make in a minute to a form that many people behind one address use, step by step: a hospital is one address. */
export const formsPerMinute = 600

interface RouteBase {
  readonly path: Path
  readonly method: 'GET' | 'POST'
  /** How many requests one address may make to it in a minute. POST has 60 when nothing is said. */
  readonly perMinute?: number
  /** Bytes that a form may have; 1 MiB when nothing is said. */
  readonly largestForm?: number
  /** Forms with files are read only where a route says that it takes them. */
  readonly takesFiles?: true
}

/** One route: a path of the table, a method and what answers. */
export type Route = (RouteBase & WithDatabase) | RouteThatKeepsNothing

/** A route that can keep nothing of what somebody types. An area all of whose routes are such says so in its type. */
export type RouteThatKeepsNothing = RouteBase & KeepsNothing

interface WithDatabase {
  readonly keepsNothing?: never
  readonly answer: (request: RouteRequest) => Promise<Answer>
}

/** It has no database in hand: it can neither keep anything nor be stopped by a database that is away. */
interface KeepsNothing {
  readonly keepsNothing: true
  readonly answer: (request: SentRequest) => Promise<Answer>
}

import type { Transaction } from 'kysely'
import type { Path } from './paths.ts'

/** A request as an area sees it: parsed at the edge, nothing of the framework. */
export interface RouteRequest {
  /** The values of the pattern's `:names`, decoded. */
  readonly parameters: Readonly<Record<string, string>>
  /** Every value given for each name of the query, in order. */
  readonly query: Readonly<Record<string, readonly string[]>>
  /** Every value given for each field of the form, in order; empty for GET. */
  readonly form: Readonly<Record<string, readonly string[]>>
  /** Every file given for each field of the form, in order. A field left empty gives no file. They are in memory only. */
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>
  /** The one transaction of this request. Read only for GET. Areas type the tables that they own. */
  readonly transaction: Transaction<unknown>
}

/** A file as it was sent. */
export interface UploadedFile {
  readonly name: string
  readonly content: Uint8Array
}

/** What a route answers. Each kind is turned into a reply in one place. */
export type Answer =
  | { readonly kind: 'page'; readonly html: string; readonly status?: 200 | 400 | 404 | 409 | 422 }
  | { readonly kind: 'file'; readonly contentType: string; readonly fileName: string; readonly text: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' }

/** One route: a path of the table, a method and what answers. */
export interface Route {
  readonly path: Path
  readonly method: 'GET' | 'POST'
  /** How many requests one address may make to it in a minute; counted in the database. POST has 60 when nothing is said. */
  readonly perMinute?: number
  /** True for a POST that only works out a page from what was typed: its transaction is read only, so that nothing can be kept. */
  readonly keepsNothing?: true
  readonly answer: (request: RouteRequest) => Promise<Answer>
}

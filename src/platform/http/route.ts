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
  /** The one transaction of this request. Read only for GET. Areas type the tables that they own. */
  readonly transaction: Transaction<unknown>
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
  readonly answer: (request: RouteRequest) => Promise<Answer>
}

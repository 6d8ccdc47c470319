import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { AuditEvent } from '../audit/index.ts'
import type { KeyHolder, Viewer } from '../identity/index.ts'
import type { Path } from './path.ts'

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

/** What comes from outside, as arguments. */
export interface RequestTools {
  readonly now: Date
  /** The day in Britain: posts begin and end by its calendar. */
  readonly today: CalendarDate
  /** A new id, as uuid. */
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
}

/** A request of somebody signed in whose roles the path admits. The transaction carries their organisation: rows of others are not there. */
export interface SignedInRequest extends RouteRequest, RequestTools {
  readonly viewer: Viewer
  /** Adds to the audit trail, at the end of the transaction; for GET, before the page is sent. */
  readonly record: (event: AuditEvent) => void
}

/** A request of a program whose key has the scope that the path asks for. */
export interface KeyRequest extends RouteRequest, RequestTools {
  readonly holder: KeyHolder
  readonly record: (event: AuditEvent) => void
}

/** A request before anybody is signed in: which organisation it belongs to, the route finds out. */
export interface SignInRequest extends SentRequest, RequestTools {
  readonly cookies: Readonly<Partial<Record<CookieName, string>>>
  /** Who is signed in on this browser already, if anybody. */
  readonly viewer: Viewer | null
  /** A transaction of its own, of one organisation or (null) of none. It may be run again from the start when it collides with another. */
  readonly inTransaction: <Value>(mode: 'read' | 'write', tenant: string | null, work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
}

/** Our cookies: the sign-in itself, the attempt to sign in with a provider, a link that waits for its button. All end with the browser. */
export type CookieName = 'session' | 'attempt' | 'link'

/** A cookie to be set, or taken away (null). */
export interface CookieChange {
  readonly name: CookieName
  readonly value: string | null
}

interface AnswerExtras {
  readonly cookies?: readonly CookieChange[]
  /** The browser forgets what it kept of our pages: somebody signed out. */
  readonly clearsBrowser?: true
}

/** What a route answers. Each kind is turned into a reply in one place. */
export type Answer = AnswerExtras &
  (
    | { readonly kind: 'page'; readonly html: string; readonly status?: 200 | 400 | 403 | 404 | 409 | 422; /** Opened by itself after a moment, without a script. */ readonly refresh?: { readonly seconds: number; readonly to: string } }
    | { readonly kind: 'file'; readonly contentType: string; readonly fileName: string; readonly text: string }
    | { readonly kind: 'json'; readonly status: 200 | 202 | 400 | 401 | 403 | 404 | 409 | 422; readonly body: unknown }
    /** `to` is an address of ours, or of a sign-in provider. */
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'not-found' }
  )

/** Requests that one address may make in a minute to a form that many people behind one address use, step by step: a hospital is one address. */
export const formsPerMinute = 600

interface RouteBase {
  readonly path: Path
  readonly method: 'GET' | 'POST'
  /** How many requests one address may make to it in a minute. POST has 60 when nothing is said, and 600 for who is signed in. */
  readonly perMinute?: number
  /** Bytes that a form may have; 1 MiB when nothing is said. */
  readonly largestForm?: number
  /** Forms with files are read only where a route says that it takes them. */
  readonly takesFiles?: true
  /** Bytes of one file; 1 MiB when nothing is said. */
  readonly largestFile?: number
  /** Asked by a script while nobody does anything: the sign-in holds no longer for it. */
  readonly isAskedByItself?: true
}

/** One route: a path of the table, a method and what answers. Its kind says what the answer is handed, and so what it can do. */
export type Route = RouteWithDatabase | RouteThatKeepsNothing | SignedInRoute | SignInRoute | KeyRoute

/** A route for everyone, with one transaction. */
export interface RouteWithDatabase extends RouteBase {
  readonly kind: 'with-database'
  readonly answer: (request: RouteRequest) => Promise<Answer>
}

/** A route that can keep nothing of what somebody types. An area all of whose routes are such says so in its type. It has no database in hand: it can neither keep anything nor be stopped by a database that is away. */
export interface RouteThatKeepsNothing extends RouteBase {
  readonly kind: 'keeps-nothing'
  readonly answer: (request: SentRequest) => Promise<Answer>
}

/** A route for who is signed in. */
export interface SignedInRoute extends RouteBase {
  readonly kind: 'signed-in'
  /**
   * A form that a page for everyone sends: it is only drawn on, in a transaction that cannot write, and carries no mark of a sign-in. Whoever is not signed in is
   * asked to sign in and go on, with what the form brought.
   */
  readonly onlyDraws?: true
  readonly answer: (request: SignedInRequest) => Promise<Answer>
}

/** A route on the way in or out. */
export interface SignInRoute extends RouteBase {
  readonly kind: 'signs-in'
  readonly answer: (request: SignInRequest) => Promise<Answer>
}

/** A route of the programming interface. */
export interface KeyRoute extends RouteBase {
  readonly kind: 'for-keys'
  readonly answer: (request: KeyRequest) => Promise<Answer>
}

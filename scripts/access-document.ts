import type { Role } from '../src/kernel/workforce.ts'
import { roleWords } from '../src/platform/design/workforce-words.ts'
import type { Route } from '../src/platform/http/route.ts'

const roleNames: Readonly<Record<Role, string>> = {
  member: 'everybody signed in',
  'line-manager': 'line managers',
  supervisor: 'supervisors',
  'od-lead': 'OD leads',
  facilitator: 'facilitators',
  'board-reader': 'board readers',
  administrator: 'administrators',
  auditor: 'auditors',
}

const nobody = 'nothing to send'

/** One address with what its routes do. */
interface Row {
  readonly pattern: string
  readonly look: string
  readonly change: string
  readonly kept: string
  readonly kind: 'everyone' | 'roles' | 'keys'
}

/**
 * The page that says who may use which address, made from the table of paths and from the methods of the routes.
 * @param routes every route of the service
 * @returns Markdown, the same for the same routes
 */
export function accessDocument(routes: readonly Route[]): string {
  const rows = rowsOf(routes)
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  return [
    ...opening,
    ...Object.entries(roleWords).map(([role, words]) => `| ${roleNames[role as Role]} | ${words} |`), // the keys of the record are the roles
    '',
    `## For who is signed in: ${of('roles').length} addresses`,
    '',
    '| address | who may look | who may send a form |',
    '| --- | --- | --- |',
    ...of('roles').map(({ pattern, look, change }) => `| \`${pattern}\` | ${look} | ${change} |`),
    '',
    ...narrower,
    `## For programs with a key: ${of('keys').length} addresses`,
    '',
    '| address | scope of the key |',
    '| --- | --- |',
    ...of('keys').map(({ pattern, look }) => `| \`${pattern}\` | \`${look}\` |`),
    '',
    `## For everyone: ${of('everyone').length} addresses`,
    '',
    'Answers that may hold what somebody typed, or a secret of a link, are kept by no browser and no proxy (`no-store`).',
    '',
    '| address | forms | may be kept |',
    '| --- | --- | --- |',
    ...of('everyone').map(({ pattern, change, kept }) => `| \`${pattern}\` | ${change} | ${kept} |`),
    '',
  ].join('\n')
}

function rowsOf(routes: readonly Route[]): readonly Row[] {
  return [...Map.groupBy(routes, ({ path }) => path.pattern)].map(([pattern, same]) => rowOf(pattern, same)).toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1))
}

function rowOf(pattern: string, routes: readonly Route[]): Row {
  const [first] = routes
  if (first === undefined) throw new Error(`No route answers ${pattern}.`)
  const { access, personal } = first.path
  const takes = (method: Route['method']) => routes.some((route) => route.method === method)
  const kept = personal ? 'no' : 'yes'
  if (access === 'everyone') return { pattern, look: '', change: takes('POST') ? 'yes' : nobody, kept, kind: 'everyone' }
  if ('scope' in access) return { pattern, look: access.writeScope === undefined ? access.scope : `${access.scope}, to send ${access.writeScope}`, change: nobody, kept, kind: 'keys' }
  return { pattern, look: takes('GET') ? namesOf(access.look) : 'nothing to see', change: takes('POST') ? namesOf(access.change) : nobody, kept, kind: 'roles' }
}

function namesOf(admitted: readonly Role[]): string {
  return admitted.map((role) => roleNames[role]).join(', ')
}

const opening = [
  '# Who may use which address',
  '',
  'Written by `bin/run scripts/access-table.ts` from `src/platform/http/paths.ts` and the routes of the service. A test fails when it is out of date (`test/documents.test.ts`), and another tries every cell with',
  'two organisations (`test/access-matrix.integration.test.ts`).',
  '',
  'Nobody sees or changes anything of another organisation, whatever the role. Whoever has a role that is not named gets a page that says who the page is for (403).',
  '',
  '| in this table | means |',
  '| --- | --- |',
]

const narrower = [
  '### What is narrower than the table',
  '',
  '- Line managers see those who report to one of their posts today; supervisors those who chose them; OD leads those in the units of their grants and below. Anybody else’s page answers “not found”.',
  '- The employee number of a person is shown to OD leads and administrators only, given roles to administrators only (`src/area/people/service/view-person.ts`).',
  '- Who holds a post is named to those who may see the person; others read only whether it is held (`src/area/organisation/service/sight.ts`).',
  '- Figures that would tell of fewer than 5 people are held back from everybody (`src/area/organisation/figures/hold-back.ts`).',
  '- Plans, begun forms and sign-ins are the person’s own: no role opens those of somebody else.',
  '- An OD lead changes units, posts and people within the grant. Nobody takes the role of the last administrator, or lets them leave.',
  '- `/administration/demonstration` is there in a demonstration only, and `/sign-in/demonstration` only while it is on.',
  '',
]

import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { isId } from '../../../kernel/id.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { AuditDetails } from '../../../platform/audit/index.ts'
import { bandWords, dateText, holdingKindWords, roleHolderWords } from '../../../platform/design/index.ts'
import { actionText } from './audit-actions.ts'

/** What an id stands for: the name of a person, unit, post, provider or key; null for anything else. */
export type CallId = (id: string) => string | null

/** What details are called. One that is not in this list is called by its own name, with spaces. */
const nameWords: Readonly<Record<string, string>> = {
  action: 'what was looked for',
  as: 'as',
  because: 'because of',
  by: 'matched by',
  beside: 'who holds it already',
  change: 'what it is',
  code: 'reason',
  endMissing: 'who is missing leaves',
  field: 'what changed',
  from: 'from',
  idleMinutes: 'minutes without use',
  identities: 'sign-ins linked',
  isNewPost: 'new post',
  isOwn: 'their own choice',
  isToCome: 'still to come',
  isWhole: 'the whole organisation',
  keyId: 'key',
  matchesBy: 'matched by',
  postId: 'post',
  postsEnded: 'posts ended',
  providerId: 'provider',
  reportsTo: 'reports to',
  scopes: 'may read',
  signInsEnded: 'sign-ins ended',
  supervisorId: 'supervisor',
  unitId: 'unit',
  parentId: 'in',
}

/** What words of closed sets are called. One that is not in this list stands with spaces in place of hyphens. */
const valueWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(roleHolderWords).map(([role, text]) => [role, text.replace(/^an? /u, '')])),
  ...Object.fromEntries(Object.entries(holdingKindWords)),
  'very-senior-manager': bandWords['very-senior-manager'],
  keeper: 'keeper of the records',
  link: 'a link by e-mail',
  provider: 'sign-in provider',
  demonstration: 'the demonstration',
  'own-wish': 'own wish',
  idle: 'no use for a while',
  'another-sign-in': 'another sign-in in the same browser',
  'signed-out-at-provider': 'signing out at the provider',
  retention: 'the time for keeping',
  request: 'a request',
  stay: 'goes on in it',
  away: 'is away for a time',
  further: 'a further post',
  move: 'a move to another post',
  'organisation:read': 'units and posts',
  'people:read': 'people',
  'measures:read': 'measures',
  'measures:write': 'sending values of measures',
  email: 'e-mail address',
}

const code = /^[a-z]+(?:-[a-z]+)+$/u

/**
 * The details of an entry as one line, in words: an id is shown by what it stands for, or not at all.
 * @example { as: 'line-manager', unitId: null, days: 90 }: as line manager; days: 90
 */
export function detailsText(details: AuditDetails, called: CallId = () => null): string {
  const parts = Object.entries(details).map(([name, value]) => partText(name, value, called))
  return parts.filter((part) => part !== null).join('; ')
}

function partText(name: string, value: string | number | boolean | null, called: CallId): string | null {
  const text = name === 'action' && typeof value === 'string' ? actionText(value) : valueText(value, called)
  if (text === null) return null
  return name === 'as' ? `as ${text}` : `${nameWords[name] ?? spaced(name)}: ${text}`
}

function valueText(value: string | number | boolean | null, called: CallId): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return formatNumber(value)
  // Not as a guard: what is no id is text still.
  const isAnId: boolean = isId(value)
  if (isAnId) return called(value)
  const day = parseCalendarDate(value)
  if (day.ok) return dateText(day.value)
  const words = value.split(' ').map((word) => valueWords[word])
  if (words.every((word) => word !== undefined)) return words.join(', ')
  return code.test(value) ? value.replaceAll('-', ' ') : value
}

function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])([A-Z])/gu, (_, letter: string) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}

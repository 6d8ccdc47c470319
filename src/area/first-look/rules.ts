import { type Aspect, type Domain, isOneOf } from '../../kernel/vocabulary.ts'

/** An everyday statement about one's own work: one for each aspect of each domain. */
export interface Statement {
  readonly id: StatementId
  readonly domain: Domain
  readonly aspect: Aspect
}

/** In the order of the page: mixed, so that the order gives no domain away. */
export const statements = [
  { id: 'authority-management', domain: 'management', aspect: 'authority' },
  { id: 'question-leadership', domain: 'leadership', aspect: 'question' },
  { id: 'orientation-management', domain: 'management', aspect: 'orientation' },
  { id: 'authority-leadership', domain: 'leadership', aspect: 'authority' },
  { id: 'orientation-leadership', domain: 'leadership', aspect: 'orientation' },
  { id: 'success-management', domain: 'management', aspect: 'success' },
  { id: 'risk-management', domain: 'management', aspect: 'risk' },
  { id: 'focus-leadership', domain: 'leadership', aspect: 'focus' },
  { id: 'question-management', domain: 'management', aspect: 'question' },
  { id: 'success-leadership', domain: 'leadership', aspect: 'success' },
  { id: 'focus-management', domain: 'management', aspect: 'focus' },
  { id: 'risk-leadership', domain: 'leadership', aspect: 'risk' },
] as const satisfies readonly { readonly id: `${Aspect}-${Domain}`; readonly domain: Domain; readonly aspect: Aspect }[]

export type StatementId = `${Aspect}-${Domain}`

export const replies = ['mostly', 'partly', 'not-yet', 'not-mine'] as const
export type Reply = (typeof replies)[number]

/** Where somebody is: about to start or in the first year, or longer in the post. */
export const standings = ['new', 'longer'] as const
export type Standing = (typeof standings)[number]

/** What was chosen; what was left out is not there. */
export interface FirstLook {
  readonly standing: Standing | null
  readonly replies: Readonly<Partial<Record<StatementId, Reply>>>
}

/**
 * Reads what a form sent. Whatever is no answer of ours counts as not given.
 * @param form every value by field: `standing`, and one field for each statement by its id
 */
export function readFirstLook(form: Readonly<Record<string, readonly string[]>>): FirstLook {
  const standing = form['standing']?.[0] ?? ''
  const given = statements.flatMap(({ id }) => {
    const reply = form[id]?.[0] ?? ''
    return isOneOf(replies, reply) ? [[id, reply] as const] : []
  })
  return { standing: isOneOf(standings, standing) ? standing : null, replies: Object.fromEntries(given) }
}

/** What is worth a thought in one domain: statements answered `not-yet` before those answered `partly`. */
export interface WorthAThought {
  readonly domain: Domain
  readonly statements: readonly StatementId[]
}

/** What the page says. No number, no total: twelve statements are no measurement. */
export type Thoughts =
  | { readonly kind: 'nothing-said' }
  | {
      readonly kind: 'thoughts'
      /** Which of the two to begin with: management for somebody new; for others the choice is theirs. */
      readonly begin: 'management' | 'own-choice'
      /** In the order of the page: management first. */
      readonly parts: readonly WorthAThought[]
      /** Statements that were left out. */
      readonly leftOut: readonly StatementId[]
    }

/**
 * What is worth a thought.
 * @source management first for the newly promoted: the article’s claim; the order within a domain is ours
 */
export function thoughtsOn(look: FirstLook): Thoughts {
  if (Object.keys(look.replies).length === 0) return { kind: 'nothing-said' }
  const part = (domain: Domain): WorthAThought => ({
    domain,
    statements: (['not-yet', 'partly'] as const).flatMap((reply) => idsWhere((statement) => statement.domain === domain && look.replies[statement.id] === reply)),
  })
  return {
    kind: 'thoughts',
    begin: look.standing === 'longer' ? 'own-choice' : 'management',
    parts: [part('management'), part('leadership')],
    leftOut: idsWhere(({ id }) => look.replies[id] === undefined),
  }
}

function idsWhere(isWanted: (statement: Statement) => boolean): readonly StatementId[] {
  return statements.filter(isWanted).map(({ id }) => id)
}

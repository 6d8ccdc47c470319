import { isOneOf, styles } from '../../../kernel/vocabulary.ts'
import { type Decided, type RoundChoices, roundsOfACase, worksOfARound } from './choices.ts'
import { type OtherDecision, readOther } from './other-decision.ts'
import type { Place, PlaceDecision } from './place.ts'
import type { WorkName } from './works.ts'

/** Everything that stands behind the question mark of an address, by name. */
export type Query = Readonly<Record<string, readonly string[]>>

/** How many circumstances can be asked for, from 1. */
export const mostCircumstances = 20

/** Names in the address; those of a round end with its number. */
export const fields = { circumstances: 'c', at: 'at', stop: 'stop', works: 'w', act: 'a', style: 's', round: 'round', instead: 'instead' } as const
/** The value that leaves a decision to others. */
export const leave = 'leave'

/** A case as far as it has been decided. */
export interface Visit {
  readonly circumstances: number
  readonly choices: readonly RoundChoices[]
}

/** What was sent for a round, of which something is missing or too much. */
export interface TypedRound {
  readonly works: readonly WorkName[]
  readonly act: string | null
  readonly style: string | null
}

/** What somebody can mend in a round. */
export type RoundProblem = 'too-many-works' | 'no-act' | 'no-style'

/** What an address asks for. */
export type Asked =
  | { readonly kind: 'opening' }
  | { readonly kind: 'deciding'; readonly visit: Visit }
  | { readonly kind: 'mending'; readonly visit: Visit; readonly typed: TypedRound; readonly problems: readonly RoundProblem[] }
  | { readonly kind: 'looking-back'; readonly visit: Visit; readonly other: OtherDecision | null }
  /** It was cut off or typed by hand. */
  | { readonly kind: 'unreadable' }

type RoundRead = { readonly kind: 'empty' } | { readonly kind: 'complete'; readonly choices: RoundChoices } | { readonly kind: 'partial'; readonly typed: TypedRound; readonly problems: readonly RoundProblem[] } | { readonly kind: 'unreadable' }

/** Reads an address: what was decided, and what is asked for. Names that are not ours are passed over. */
export function readAddress(place: Place, query: Query): Asked {
  const circumstances = wholeNumber(query[fields.circumstances] ?? [], mostCircumstances)
  const rounds = place.decisions.map((decision, index) => readRound(place, decision, query, index + 1))
  if (circumstances === null && rounds.every(({ kind }) => kind === 'empty') && query[fields.circumstances] === undefined) return { kind: 'opening' }
  if (circumstances === null) return { kind: 'unreadable' }
  const done = rounds.findIndex(({ kind }) => kind !== 'complete')
  const choices = rounds.slice(0, done < 0 ? undefined : done).flatMap((round) => (round.kind === 'complete' ? [round.choices] : []))
  const visit = { circumstances, choices }
  const current = rounds[choices.length] ?? { kind: 'empty' }
  if (rounds.slice(choices.length + 1).some(({ kind }) => kind !== 'empty') || current.kind === 'unreadable') return { kind: 'unreadable' }
  if (query[fields.stop] !== undefined || choices.length === roundsOfACase) return lookingBack(visit, query)
  if (current.kind === 'partial') return { kind: 'mending', visit, typed: current.typed, problems: current.problems }
  return { kind: 'deciding', visit }
}

function lookingBack(visit: Visit, query: Query): Asked {
  const other = readOther(query[fields.round] ?? [], query[fields.instead] ?? [], visit.choices.length)
  return other.ok ? { kind: 'looking-back', visit, other: other.value } : { kind: 'unreadable' }
}

function readRound({ works }: Place, decision: PlaceDecision, query: Query, round: number): RoundRead {
  const sent = { works: query[`${fields.works}${round}`] ?? [], acts: query[`${fields.act}${round}`] ?? [], styles: query[`${fields.style}${round}`] ?? [] }
  const isSent = query[fields.at]?.[0] === String(round)
  if (!isSent && sent.works.length + sent.acts.length + sent.styles.length === 0) return { kind: 'empty' }
  if (!isReadable(works, decision, sent)) return { kind: 'unreadable' }
  const chosen = works.filter((work) => sent.works.includes(work))
  const decided = decidedBy(decision, sent.acts, sent.styles)
  const problems = problemsOf(chosen, decided, sent)
  if (decided !== null && problems.length === 0) return { kind: 'complete', choices: { works: chosen, decided } }
  return { kind: 'partial', typed: { works: chosen, act: sent.acts[0] ?? null, style: sent.styles[0] ?? null }, problems }
}

interface SentRound {
  readonly works: readonly string[]
  readonly acts: readonly string[]
  readonly styles: readonly string[]
}

/** Are all values known, none twice? */
function isReadable(works: readonly WorkName[], { acts }: PlaceDecision, sent: SentRound): boolean {
  const known = sent.works.every((work) => isOneOf(works, work)) && sent.acts.every((act) => act === leave || acts.some((offered) => offered.act === act)) && sent.styles.every((style) => isOneOf(styles, style))
  return known && new Set(sent.works).size === sent.works.length && sent.acts.filter((act) => act !== leave).length <= 1 && sent.styles.length <= 1
}

/** The button that leaves a decision goes before what was chosen above it. */
function decidedBy({ acts }: PlaceDecision, sentActs: readonly string[], sentStyles: readonly string[]): Decided | null {
  if (sentActs.includes(leave)) return { kind: 'left' }
  const act = acts.find((offered) => sentActs.includes(offered.act))?.act
  const style = styles.find((one) => sentStyles.includes(one))
  return act === undefined || style === undefined ? null : { kind: 'answered', act, style }
}

function problemsOf(chosen: readonly WorkName[], decided: Decided | null, { acts, styles: sentStyles }: SentRound): readonly RoundProblem[] {
  return [...(chosen.length > worksOfARound ? ['too-many-works' as const] : []), ...(decided === null && acts.length === 0 ? ['no-act' as const] : []), ...(decided === null && sentStyles.length === 0 ? ['no-style' as const] : [])]
}

/** A whole number from 1, without a sign or a nought before it; null where it is none. */
function wholeNumber(values: readonly string[], most: number): number | null {
  const [text, ...others] = values
  if (text === undefined || others.length > 0 || !/^[1-9]\d{0,2}$/.test(text)) return null
  return Number(text) <= most ? Number(text) : null
}

/** The part of an address that holds everything that was decided: written in one way only. */
export function addressOf({ circumstances, choices }: Visit): Query {
  const rounds = choices.map(({ works, decided }, index): Query => ({
    ...(works.length === 0 ? {} : { [`${fields.works}${index + 1}`]: works }),
    [`${fields.act}${index + 1}`]: [decided.kind === 'left' ? leave : decided.act],
    ...(decided.kind === 'left' ? {} : { [`${fields.style}${index + 1}`]: [decided.style] }),
  }))
  return Object.assign({ [fields.circumstances]: [String(circumstances)] }, ...rounds) as Query // each is a query
}

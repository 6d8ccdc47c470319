import { type Band, type HoldingKind, type Profession, professions } from '../../../kernel/workforce.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type HeldBack, type ShownCount, holdBack, shownRow, shownTotal } from '../../organisation/index.ts'

/** Bands that are told together: in numbers of single bands few people would stand alone. */
const bandGroups = ['2-4', '5', '6', '7', '8-9', 'medical', 'other'] as const
export type BandGroup = (typeof bandGroups)[number]

const groupOfBand: Readonly<Record<Band, BandGroup>> = {
  '2': '2-4',
  '3': '2-4',
  '4': '2-4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8a': '8-9',
  '8b': '8-9',
  '8c': '8-9',
  '8d': '8-9',
  '9': '8-9',
  medical: 'medical',
  'very-senior-manager': '8-9',
  other: 'other',
}

/** Somebody in a post. */
export interface CountedHolding {
  readonly personId: string
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  readonly postId: string
  readonly band: Band
  readonly profession: Profession
}

/** How many lead, and how many work here, as far as both may be shown. */
export interface ShownLeads {
  readonly leads: ShownCount
  readonly people: ShownCount
}

export interface LeadsTable<Group extends string> {
  readonly rows: readonly (ShownLeads & { readonly group: Group })[]
  readonly total: ShownLeads
}

export interface LeadsFigures {
  readonly byBand: LeadsTable<BandGroup>
  readonly byProfession: LeadsTable<Profession>
}

/**
 * Who leads improvements, by band group and by profession, in numbers from which nobody can be worked out. Each person counts once, by their own post.
 * @param holdings of the organisation on a day
 * @param leads    ids of those who lead an improvement at work; one without a post is left out
 */
export function countLeads(holdings: readonly CountedHolding[], leads: ReadonlySet<string>): LeadsFigures {
  const own = ownPosts(holdings)
  return {
    byBand: tableOf(bandGroups, own.map(({ personId, band }) => ({ group: groupOfBand[band], leads: leads.has(personId) }))),
    byProfession: tableOf(professions, own.map(({ personId, profession }) => ({ group: profession, leads: leads.has(personId) }))),
  }
}

const kindOrder: Readonly<Record<HoldingKind, number>> = { substantive: 0, 'acting-up': 1, secondment: 2 }

/** Each person's own post; of several the one held longest. */
function ownPosts(holdings: readonly CountedHolding[]): readonly CountedHolding[] {
  const inOrder = holdings.toSorted((one, other) => kindOrder[one.kind] - kindOrder[other.kind] || (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : one.postId < other.postId ? -1 : 1))
  const first = new Map<string, CountedHolding>()
  for (const holding of inOrder) if (!first.has(holding.personId)) first.set(holding.personId, holding)
  return [...first.values()]
}

/** Groups without anybody are left out. Leads, people, and people who do not lead: a row with 1 to 4 of any is held back. */
function tableOf<Group extends string>(groups: readonly Group[], people: readonly { readonly group: Group; readonly leads: boolean }[]): LeadsTable<Group> {
  const used = groups.filter((group) => people.some((one) => one.group === group))
  const all = used.map((group) => people.filter((one) => one.group === group).length)
  const leading = used.map((group) => people.filter((one) => one.group === group && one.leads).length)
  const held = holdBack([leading, all, all.map((count, row) => count - (leading[row] ?? 0))])
  return { rows: used.map((group, row) => ({ group, ...shownAt(leading, all, row, held) })), total: { leads: shownTotal(leading, held), people: shownTotal(all, held) } }
}

function shownAt(leading: readonly number[], all: readonly number[], row: number, held: HeldBack): ShownLeads {
  return { leads: shownRow(leading, row, held), people: shownRow(all, row, held) }
}

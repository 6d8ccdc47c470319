import type { OverviewLine } from '../../kernel/overview.ts'
import { numberText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import type { ListState } from './rules/people-list.ts'
import { type TeamHolding, teamNow } from './rules/team-now.ts'
import { keeperScope } from './service/asking.ts'
import { peopleStore } from './store.ts'
import { teamHoldings } from './store/team-holdings.ts'
import { overviewWords as words } from './words/home.ts'

/** So many people are named beside their number; of more only the number is told. */
const namedAtMost = 3

/** What a line manager sees of the team, and an OD lead of the units, on their own page. */
export async function peopleOverviewOf(request: SignedInRequest): Promise<readonly OverviewLine[]> {
  const { roles } = request.viewer
  return [...(roles.has('line-manager') ? await teamLines(request) : []), ...(roles.has('od-lead') ? await unitLines(request) : [])]
}

async function teamLines({ transaction, viewer, today }: SignedInRequest): Promise<readonly OverviewLine[]> {
  const { actingUp, starting, pastAgreed } = teamNow(await teamHoldings(transaction, viewer.organisation.tenant, viewer.personId, today), today)
  return [teamLine('past-agreed', pastAgreed, words.pastAgreed), teamLine('starting', starting, words.starting), teamLine('acting-up', actingUp, words.actingUp)]
}

function teamLine(name: string, people: readonly TeamHolding[], text: (people: string) => string): OverviewLine {
  const named = people.length > namedAtMost ? [] : people.map((person) => ({ text: person.name, href: href(paths.person, { person: person.personId }) }))
  return { id: `people/team-${name}`, part: 'team', count: people.length, text: text(peopleText(people.length)), href: href(paths.team), people: named }
}

/** Counted as the list of people counts, so that the number is that of the list to which it leads. */
async function unitLines({ transaction, viewer, today }: SignedInRequest): Promise<readonly OverviewLine[]> {
  const store = peopleStore(transaction, viewer.organisation.tenant)
  const scope = keeperScope(viewer, await store.units())
  const lines: OverviewLine[] = []
  for (const [state, text] of unitStates) {
    const { total } = await store.listPeople({ words: [], unitIds: scope.kind === 'all' ? null : [...scope.unitIds], state, today }, { offset: 0, limit: 1 })
    lines.push({ id: `people/units-${state}`, part: 'units', count: total, text: text(peopleText(total)), href: href(paths.people, {}, { show: state }) })
  }
  return lines
}

const unitStates: readonly (readonly [state: ListState, text: (people: string) => string])[] = [
  ['past-agreed', words.pastAgreed],
  ['starts-not-agreed', words.startingNotAgreed],
  ['no-line-manager', words.noLineManager],
]

function peopleText(count: number): string {
  return count === 1 ? words.onePerson : words.people(numberText(count, { decimals: 0 }))
}

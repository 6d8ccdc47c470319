import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { DemonstrationTrust } from '../index.ts'
import { developmentProblems } from './development-problems.ts'
import { groupedBy } from './generated-trusts.ts'

/** What would be wrong with a trust whatever its seed and day: nothing, in a right one. */
export function brokenInvariants(trust: DemonstrationTrust, today: CalendarDate): readonly string[] {
  return [...unitProblems(trust), ...lineProblems(trust), ...circles(trust, today), ...peopleProblems(trust), ...holdingProblems(trust, today), ...eventProblems(trust, today), ...measureProblems(trust, today), ...improvementProblems(trust), ...developmentProblems(trust, today)]
}

function unitProblems({ units }: DemonstrationTrust): readonly string[] {
  const known = new Set(units.map((unit) => unit.unitId))
  return [
    ...(units.filter((unit) => unit.parentId === null).length === 1 ? [] : ['not one root']),
    ...units.filter((unit) => unit.parentId !== null && !known.has(unit.parentId)).map((unit) => `unit ${unit.name} has no parent`),
    ...doubled(units.map((unit) => unit.code), 'unit code'),
  ]
}

function lineProblems({ posts, reportingLines }: DemonstrationTrust): readonly string[] {
  const byId = new Map(posts.map((post) => [post.postId, post]))
  const outlived = reportingLines.filter((line) => [line.postId, line.reportsToPostId].some((id) => {
    const closedOn = byId.get(id)?.closedOn
    return closedOn === undefined || (closedOn !== null && (line.endsOn === null || line.endsOn > closedOn))
  }))
  const overlapping = [...groupedBy(reportingLines, (line) => line.postId).values()].filter((lines) => overlaps(lines))
  return [
    ...outlived.map((line) => `line of ${line.postId} outlives a post`),
    ...reportingLines.filter((line) => line.endsOn !== null && line.endsOn <= line.startsOn).map((line) => `line of ${line.postId} ends before it starts`),
    ...overlapping.map((lines) => `two lines of ${lines[0]?.postId} at once`),
  ]
}

/** Walks up from every post on the days on which a line starts or ends, and today. */
function circles({ reportingLines, posts }: DemonstrationTrust, today: CalendarDate): readonly string[] {
  const days = new Set([today, ...reportingLines.flatMap((line) => [line.startsOn, ...(line.endsOn === null ? [] : [line.endsOn])])])
  return [...days].flatMap((day) => {
    const above = new Map(reportingLines.filter((line) => line.startsOn <= day && (line.endsOn === null || day < line.endsOn)).map((line) => [line.postId, line.reportsToPostId]))
    return posts.filter((post) => stepsUp(post.postId, above) > 12).map((post) => `circle above ${post.title} on ${day}`)
  })
}

function stepsUp(postId: string, above: ReadonlyMap<string, string>): number {
  let steps = 0
  for (let at = above.get(postId); at !== undefined && steps <= 12; at = above.get(at)) steps += 1
  return steps
}

function peopleProblems({ people, holdings }: DemonstrationTrust): readonly string[] {
  const byPerson = groupedBy(holdings, (holding) => holding.personId)
  return [
    ...doubled(people.map((person) => person.personId), 'person id'),
    ...doubled(people.map((person) => person.employeeNumber), 'employee number'),
    ...doubled(people.map((person) => person.email), 'e-mail'),
    ...people.filter((person) => !/^[0-9]{8}$/u.test(person.employeeNumber ?? '')).map((person) => `number ${person.employeeNumber}`),
    ...people.filter((person) => person.email !== null && !/^[a-z0-9.-]+@northmere\.example$/u.test(person.email)).map((person) => `address ${person.email}`),
    ...people.flatMap((person) => {
      const ends = (byPerson.get(person.personId) ?? []).map((holding) => holding.endsOn)
      const isHere = ends.length === 0 || ends.includes(null)
      return isHere === (person.leftOn === null) && (person.leftOn === null || ends.includes(person.leftOn)) && ends.length > 0 ? [] : [`${person.employeeNumber} is neither here nor gone`]
    }),
  ]
}

function holdingProblems({ holdings, posts, people }: DemonstrationTrust, today: CalendarDate): readonly string[] {
  const post = new Map(posts.map((one) => [one.postId, one]))
  const person = new Map(people.map((one) => [one.personId, one]))
  const kinds = [['substantive'], ['acting-up', 'secondment']]
  const shared = kinds.flatMap((names) => [...groupedBy(holdings.filter((one) => names.includes(one.kind)), (one) => one.postId).values()].filter(overlaps))
  return [
    ...doubled(holdings.map((one) => one.holdingId), 'holding id'),
    ...doubled(holdings.map((one) => one.assignmentNumber), 'assignment number'),
    ...shared.map((ones) => `two at once in ${post.get(ones[0]?.postId ?? '')?.title}`),
    ...holdings.filter((one) => one.endsOn !== null && (one.endsOn <= one.startsOn || one.endsOn > today)).map((one) => `${one.assignmentNumber} ends on ${one.endsOn}`),
    ...holdings.filter((one) => one.startsOn > today && one.kind === 'substantive').map((one) => `${one.assignmentNumber} starts after today`),
    ...holdings.filter((one) => (one.kind === 'substantive') && one.agreedUntil !== null).map((one) => `${one.assignmentNumber} is agreed until a day`),
    ...holdings.filter((one) => one.agreedUntil !== null && one.agreedUntil <= one.startsOn).map((one) => `${one.assignmentNumber} is agreed until before it starts`),
    ...holdings.filter((one) => !((one.fullTimeEquivalent ?? 0) > 0 && (one.fullTimeEquivalent ?? 2) <= 1)).map((one) => `${one.assignmentNumber} has no share of full time`),
    ...holdings.filter((one) => !one.assignmentNumber?.startsWith(`${person.get(one.personId)?.employeeNumber}-`)).map((one) => `${one.assignmentNumber} is not the person's`),
    ...holdings.filter((one) => outlives(one.endsOn, post.get(one.postId)?.closedOn)).map((one) => `${one.assignmentNumber} outlives its post`),
    ...holdings.filter((one) => one.kind !== 'substantive' && !hasOwnPost(one.personId, one.startsOn, holdings)).map((one) => `${one.assignmentNumber} covers without a post of their own`),
  ]
}

function eventProblems({ events, people }: DemonstrationTrust, today: CalendarDate): readonly string[] {
  const known = new Map(people.map((person) => [person.personId, person]))
  return [
    ...events.filter((event) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/u.test(event.at) || event.at >= today).map((event) => `event at ${event.at}`),
    ...events.filter((event, index) => event.at < (events[index - 1]?.at ?? '')).map((event) => `event at ${event.at} is out of order`),
    ...events.filter((event) => known.get(event.actorId)?.leftOn !== null).map((event) => `${event.action} by somebody who is not here`),
    ...events.filter((event) => !/^(administration|identity|organisation|people)\/[a-z]+(-[a-z]+)+$/u.test(event.action)).map((event) => `action ${event.action}`),
  ]
}

function measureProblems({ measures }: DemonstrationTrust, today: CalendarDate): readonly string[] {
  return [
    ...doubled(measures.map(({ measure }) => measure.measureId), 'measure id'),
    ...measures.filter(({ observations }) => observations.some(({ day }, index) => day <= (observations[index - 1]?.day ?? ''))).map(({ key }) => `${key} has days out of order`),
    ...measures.filter(({ observations }) => observations.some(({ day, enteredAt }) => enteredAt.toISOString() >= today || enteredAt.toISOString() <= day)).map(({ key }) => `${key} has a value entered after today, or before its day`),
  ]
}

function improvementProblems({ improvements, people }: DemonstrationTrust): readonly string[] {
  const here = new Set(people.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId))
  return [
    ...doubled(improvements.map(({ improvement }) => improvement.improvementId), 'improvement id'),
    ...improvements.filter(({ members }) => members.filter(({ part }) => part === 'lead').length !== 1).map(({ key }) => `${key} is not led by one person`),
    ...improvements.filter(({ members }) => members.some(({ personId }) => !here.has(personId))).map(({ key }) => `${key} is worked on by somebody who left`),
    ...improvements.filter(({ questions }) => questions.some(({ registeredAt, changeOn }) => registeredAt.toISOString() >= changeOn)).map(({ key }) => `${key} asked too late`),
  ]
}

function hasOwnPost(personId: string, day: CalendarDate, holdings: DemonstrationTrust['holdings']): boolean {
  return holdings.some((one) => one.personId === personId && one.kind === 'substantive' && one.startsOn <= day && (one.endsOn === null || day < one.endsOn))
}

function outlives(endsOn: CalendarDate | null, closedOn: CalendarDate | null | undefined): boolean {
  return closedOn === undefined || (closedOn !== null && (endsOn === null || endsOn > closedOn))
}

function overlaps(periods: readonly { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null }[]): boolean {
  const ordered = periods.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  return ordered.some((one, index) => {
    const next = ordered[index + 1]
    return next !== undefined && (one.endsOn === null || one.endsOn > next.startsOn)
  })
}

function doubled(values: readonly (string | null)[], what: string): readonly string[] {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    const isDoubled = value !== null && seen.has(value)
    if (value !== null) seen.add(value)
    return isDoubled ? [`${what} ${value} twice`] : []
  })
}

import { byName } from '../../../kernel/by-name.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, sentId, versionIn } from '../../../platform/http/sent-fields.ts'
import { attendancePage } from '../pages/attendance-page.tsx'
import { type NamedMember, peoplePage } from '../pages/people-page.tsx'
import { whoIs } from '../rules/state.ts'
import { type OpenedCohort, openCohort } from '../service/asking.ts'
import { groupsOf } from '../service/gain.ts'
import { invite, noteAttendance, takeBack } from '../service/people.ts'
import { peopleWords } from '../words/groups.ts'
import { refusalWords } from '../words/problems.ts'
import { askingOf, mended, nameOf, namesIn, sourcesOf } from './asking-of.ts'

/** The people of a group, or the form for who came on one of its days. */
export async function answerPeople(request: SignedInRequest): Promise<Answer> {
  const opened = await openCohort(askingOf(request), idIn(request, 'cohort'))
  if (opened === null) return notFound
  if (firstValue(request.query, 'day') === '') return { kind: 'page', html: await peopleHtml(request, opened, null) }
  const sitting = opened.sittings.find(({ sittingId }) => sittingId === firstValue(request.query, 'day'))
  if (sitting === undefined || sitting.day > request.today || opened.state === 'closed') return notFound
  const came = (await askingOf(request).store.attendance(opened.cohort.cohortId)).get(sitting.sittingId) ?? new Set()
  const people = (await namedMembers(request, opened)).filter(({ standing }) => standing === 'has-place')
  return { kind: 'page', html: attendancePage({ cohort: opened.cohort, sitting, people, came, state: formState(request, opened.cohort.version) }) }
}

async function peopleHtml(request: SignedInRequest, opened: OpenedCohort, problem: string | null): Promise<string> {
  const { cohort, standings, state } = opened
  const { store } = askingOf(request)
  const candidates = state === 'closed' ? [] : (await store.candidates(cohort, request.today)).filter(({ personId }) => !standings.has(personId))
  const groups = await groupsOf(sourcesOf(request), candidates, cohort)
  if (candidates.length > 0) request.record({ action: 'cohort/candidates-seen', details: { cohortId: cohort.cohortId, people: candidates.length } })
  return peoplePage({ opened, groups, members: await namedMembers(request, opened), problem, sent: firstValue(request.form, 'list') || null, fromOf: () => originOf(request), said: doneWordsIn(request.query, peopleWords.done) })
}

/** Members by name, with the days on which they came. */
async function namedMembers(request: SignedInRequest, { cohort: { cohortId }, members, standings }: OpenedCohort): Promise<readonly NamedMember[]> {
  const names = await namesIn(request, members.map(({ personId }) => personId))
  const attendance = [...(await askingOf(request).store.attendance(cohortId)).values()]
  const named = members.map(({ personId }) => ({ personId, name: nameOf(names, personId), standing: standings.get(personId) ?? 'invited', daysCame: attendance.filter((came) => came.has(personId)).length }))
  return named.toSorted((one, other) => byName(one.name, other.name) || (one.personId < other.personId ? -1 : 1))
}

/** Invites, takes an invitation back, or writes down who came. */
export async function answerPeopleDeed(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const cohortId = idIn(request, 'cohort')
  const [asking, version] = [askingOf(request), versionIn(form)]
  switch (firstValue(form, 'do')) {
    case 'invite': {
      const invited = await invite(asking, cohortId, version, form['person'] ?? [])
      if (!invited.ok) return refused(request, invited.error)
      for (const subjectId of invited.value) request.record({ action: 'cohort/invited', subjectId, details: { cohortId } })
      return { kind: 'redirect', to: href(paths.cohortPeople, { cohort: cohortId }, { done: 'invited' }) }
    }
    case 'take-back': {
      const subjectId = sentId(form, 'person')
      const taken = await takeBack(asking, cohortId, version, subjectId)
      if (!taken.ok) return refused(request, taken.error)
      request.record({ action: 'cohort/invitation-taken-back', subjectId, details: { cohortId } })
      return { kind: 'redirect', to: href(paths.cohortPeople, { cohort: cohortId }, { done: 'taken-back' }) }
    }
    case 'came': {
      const noted = await noteAttendance(asking, cohortId, version, { sittingId: sentId(form, 'sitting'), came: form['person'] ?? [] })
      if (!noted.ok) return refused(request, noted.error)
      request.record({ action: 'cohort/attendance-noted', details: { cohortId, people: whoIs(noted.value.standings, 'has-place').length } })
      return { kind: 'redirect', to: href(paths.cohort, { cohort: cohortId }, { done: 'noted' }) }
    }
    default:
      return notFound
  }
}

async function refused(request: SignedInRequest, error: 'not-here' | keyof typeof refusalWords): Promise<Answer> {
  const opened = await openCohort(askingOf(request), idIn(request, 'cohort'))
  if (opened === null || error === 'not-here') return notFound
  return mended(await peopleHtml(request, opened, refusalWords[error]), error === 'changed-meanwhile' || error === 'closed' ? 409 : 422)
}

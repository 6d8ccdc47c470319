import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { holdsOn } from '../../src/kernel/period.ts'
import type { DemonstrationTrust } from '../index.ts'

/** What would be wrong with self-assessments and verifications whatever the seed and day: nothing, in a right trust. */
export function developmentProblems(trust: DemonstrationTrust, today: CalendarDate): readonly string[] {
  return [...assessmentProblems(trust, today), ...verificationProblems(trust, today)]
}

function assessmentProblems({ assessments, people, holdings }: DemonstrationTrust, today: CalendarDate): readonly string[] {
  const here = new Set(people.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId))
  const first = new Map(holdings.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1)).map(({ personId, startsOn }) => [personId, startsOn]))
  const open = assessments.filter(({ assessment }) => assessment.finishedAt === null).map(({ assessment }) => assessment.personId)
  return assessments.flatMap(({ assessment: { assessmentId, personId, begunAt, finishedAt }, changed }) => {
    const wrong = [
      ...(here.has(personId) ? [] : ['is of somebody who left']),
      ...(begunAt.toISOString() >= today || (finishedAt ?? begunAt).toISOString() >= today || (finishedAt ?? begunAt) < begunAt ? ['has times that cannot be'] : []),
      ...(begunAt.toISOString().slice(0, 10) < (first.get(personId) ?? '9999') ? ['began before the person came'] : []),
      ...(changed !== null && (changed.at.toISOString() >= today || changed.at < (finishedAt ?? begunAt)) ? ['was changed at a time that cannot be'] : []),
    ]
    return wrong.map((one) => `assessment ${assessmentId} ${one}`)
  }).concat(open.length === new Set(open).size ? [] : ['two open assessments of one person'])
}

function verificationProblems(trust: DemonstrationTrust, today: CalendarDate): readonly string[] {
  const { verifications, assessments, people } = trust
  const here = new Set(people.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId))
  const byId = new Map(assessments.map(({ assessment }) => [assessment.assessmentId, assessment]))
  const close = closePairs(trust, today)
  const doubled = verifications.length - new Set(verifications.map(({ verification: { assessmentId, supervisorId } }) => `${assessmentId} ${supervisorId}`)).size
  return verifications.flatMap(({ verification: { verificationId, assessmentId, personId, supervisorId, askedAt, state, ratedAt, signedOffAt, validUntil }, events }) => {
    const assessment = byId.get(assessmentId)
    const times = events.map(({ at }) => at.toISOString())
    const wrong = [
      ...(assessment?.personId === personId && assessment.finishedAt !== null && assessment.finishedAt < askedAt ? [] : ['is of no finished assessment of the person']),
      ...(here.has(supervisorId) && close.has(`${personId} ${supervisorId}`) ? [] : ['is by somebody who is not close']),
      ...(times.some((time) => time >= today) || times.some((time, place) => time < (times[place - 1] ?? '')) ? ['has times that cannot be'] : []),
      ...((ratedAt !== null) === (state === 'rated' || state === 'signed-off') && (signedOffAt !== null) === (state === 'signed-off') && (validUntil !== null) === (state === 'signed-off') ? [] : ['is in no state']),
    ]
    return wrong.map((one) => `verification ${verificationId} ${one}`)
  }).concat(doubled === 0 ? [] : [`${doubled} verifications are there twice`])
}

/** Who is a chosen supervisor or a line manager of whom. */
function closePairs({ supervisions, holdings, reportingLines }: DemonstrationTrust, today: CalendarDate): ReadonlySet<string> {
  const now = holdings.filter((one) => holdsOn(one, today))
  const holders = Map.groupBy(now, ({ postId }) => postId)
  const above = new Map(reportingLines.filter((line) => line.startsOn <= today && (line.endsOn === null || today < line.endsOn)).map(({ postId, reportsToPostId }) => [postId, reportsToPostId]))
  const lines = now.flatMap(({ personId, postId }) => (holders.get(above.get(postId) ?? '') ?? []).map((manager) => `${personId} ${manager.personId}`))
  return new Set([...supervisions.map(({ personId, supervisorId }) => `${personId} ${supervisorId}`), ...lines])
}

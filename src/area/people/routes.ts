import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerEnd, answerEnded, answerLeave, answerLeft } from './routes/end-answers.ts'
import { type WriteExtract, answerExtract, answerPeople, answerTeam } from './routes/list-answers.ts'
import { answerChange, answerChanged, answerPerson } from './routes/person-answers.ts'
import { answerSignOut, answerSignedOut } from './routes/sign-out-answers.ts'
import { answerAdded, answerNew, answerStart, answerStarted } from './routes/start-answers.ts'
import { answerDeclined, answerOwnSupervisor, answerOwnSupervisorChosen, answerSupervisor, answerSupervisorChosen } from './routes/supervisor-answers.ts'

export type { WriteExtract }

export interface PeopleRoutesOptions {
  /** Writes the people as a file; without it the list offers none. */
  readonly writeExtract?: WriteExtract
}

/** People: who works here, in which posts, whom they report to and whom they chose as supervisor. */
export function peopleRoutes({ writeExtract }: PeopleRoutesOptions = {}): readonly SignedInRoute[] {
  const download: readonly SignedInRoute[] = writeExtract === undefined ? [] : [{ path: paths.peopleCsv, method: 'GET', kind: 'signed-in', answer: (request) => answerExtract(request, writeExtract) }]
  return [
    ...download,
    { path: paths.team, method: 'GET', kind: 'signed-in', answer: answerTeam },
    { path: paths.team, method: 'POST', kind: 'signed-in', answer: answerDeclined },
    { path: paths.people, method: 'GET', kind: 'signed-in', answer: (request) => answerPeople(request, writeExtract !== undefined) },
    { path: paths.personNew, method: 'GET', kind: 'signed-in', answer: answerNew },
    { path: paths.personNew, method: 'POST', kind: 'signed-in', answer: answerAdded },
    { path: paths.person, method: 'GET', kind: 'signed-in', answer: answerPerson },
    { path: paths.personChange, method: 'GET', kind: 'signed-in', answer: answerChange },
    { path: paths.personChange, method: 'POST', kind: 'signed-in', answer: answerChanged },
    { path: paths.personStart, method: 'GET', kind: 'signed-in', answer: answerStart },
    { path: paths.personStart, method: 'POST', kind: 'signed-in', answer: answerStarted },
    { path: paths.personEnd, method: 'GET', kind: 'signed-in', answer: answerEnd },
    { path: paths.personEnd, method: 'POST', kind: 'signed-in', answer: answerEnded },
    { path: paths.personLeave, method: 'GET', kind: 'signed-in', answer: answerLeave },
    { path: paths.personLeave, method: 'POST', kind: 'signed-in', answer: answerLeft },
    { path: paths.personSignOut, method: 'GET', kind: 'signed-in', answer: answerSignOut },
    { path: paths.personSignOut, method: 'POST', kind: 'signed-in', answer: answerSignedOut },
    { path: paths.personSupervisor, method: 'GET', kind: 'signed-in', answer: answerSupervisor },
    { path: paths.personSupervisor, method: 'POST', kind: 'signed-in', answer: answerSupervisorChosen },
    { path: paths.ownSupervisor, method: 'GET', kind: 'signed-in', answer: answerOwnSupervisor },
    { path: paths.ownSupervisor, method: 'POST', kind: 'signed-in', answer: answerOwnSupervisorChosen },
  ]
}

import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerEnd, answerEnded, answerLeave, answerLeft } from './routes/end-answers.ts'
import { type WriteExtract, answerExtract, answerPeople, answerTeam } from './routes/list-answers.ts'
import { answerChange, answerChanged, answerPerson } from './routes/person-answers.ts'
import { answerAdded, answerNew, answerStart, answerStarted } from './routes/start-answers.ts'
import { answerDeclined, answerOwnSupervisor, answerOwnSupervisorChosen, answerSupervisor, answerSupervisorChosen } from './routes/supervisor-answers.ts'

export type { WriteExtract }

export interface PeopleRoutesOptions {
  /** Writes the people as a file; without it the list offers none. */
  readonly writeExtract?: WriteExtract
}

/** People: who works here, in which posts, whom they report to and whom they chose as supervisor. */
export function peopleRoutes({ writeExtract }: PeopleRoutesOptions = {}): readonly SignedInRoute[] {
  const download: readonly SignedInRoute[] = writeExtract === undefined ? [] : [{ path: paths.peopleCsv, method: 'GET', signedIn: true, answer: (request) => answerExtract(request, writeExtract) }]
  return [
    ...download,
    { path: paths.team, method: 'GET', signedIn: true, answer: answerTeam },
    { path: paths.team, method: 'POST', signedIn: true, answer: answerDeclined },
    { path: paths.people, method: 'GET', signedIn: true, answer: (request) => answerPeople(request, writeExtract !== undefined) },
    { path: paths.personNew, method: 'GET', signedIn: true, answer: answerNew },
    { path: paths.personNew, method: 'POST', signedIn: true, answer: answerAdded },
    { path: paths.person, method: 'GET', signedIn: true, answer: answerPerson },
    { path: paths.personChange, method: 'GET', signedIn: true, answer: answerChange },
    { path: paths.personChange, method: 'POST', signedIn: true, answer: answerChanged },
    { path: paths.personStart, method: 'GET', signedIn: true, answer: answerStart },
    { path: paths.personStart, method: 'POST', signedIn: true, answer: answerStarted },
    { path: paths.personEnd, method: 'GET', signedIn: true, answer: answerEnd },
    { path: paths.personEnd, method: 'POST', signedIn: true, answer: answerEnded },
    { path: paths.personLeave, method: 'GET', signedIn: true, answer: answerLeave },
    { path: paths.personLeave, method: 'POST', signedIn: true, answer: answerLeft },
    { path: paths.personSupervisor, method: 'GET', signedIn: true, answer: answerSupervisor },
    { path: paths.personSupervisor, method: 'POST', signedIn: true, answer: answerSupervisorChosen },
    { path: paths.ownSupervisor, method: 'GET', signedIn: true, answer: answerOwnSupervisor },
    { path: paths.ownSupervisor, method: 'POST', signedIn: true, answer: answerOwnSupervisorChosen },
  ]
}

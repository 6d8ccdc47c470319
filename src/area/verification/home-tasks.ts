import type { HomeTask } from '../../kernel/home-task.ts'
import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { nameText } from '../people/index.ts'
import { askingOf } from './routes/asking-of.ts'
import type { ListedAsked } from './service/list-asked.ts'
import { type News, newsForPerson, waitingForSupervisor } from './service/waiting.ts'
import { taskWords as words } from './words/home.ts'

/** Rating takes so long. */
const minutes = 15
/** What waits with a day set comes first; news come after it. */
const weights = { asked: 10, news: 20 } as const
/** More people than this are told of in one line. */
const oneByOne = 3

/** What waits for a supervisor, and what somebody is told of what they asked, on their own page. */
export async function verificationTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const asking = askingOf(request)
  return [...supervisorTasks(await waitingForSupervisor(asking)), ...(await newsForPerson(asking)).map(newsTask)]
}

function supervisorTasks(waiting: readonly ListedAsked[]): readonly HomeTask[] {
  const [first] = waiting
  if (first === undefined) return []
  const task = { minutes, isDone: false, weight: weights.asked }
  if (waiting.length > oneByOne) return [{ ...task, id: 'verification/asked-by-many', text: words.askedByMany(waiting.length), hint: words.askedByManyHint(dateText(first.openUntil)), href: href(paths.verifications) }]
  return waiting.map(({ verificationId, personName, stands, openUntil }) => {
    const text = stands === 'begun' ? words.goOn : words.asked
    return { ...task, id: `verification/asked-${verificationId}`, text: text(nameText(personName)), hint: words.askedHint(dateText(openUntil)), href: href(paths.verification, { verification: verificationId }) }
  })
}

function newsTask({ verification: { assessmentId, verificationId, openUntil }, supervisorName, news }: News): HomeTask {
  const name = nameText(supervisorName)
  return { id: `verification/${news}-${verificationId}`, ...textsOf(news, name, dateText(openUntil)), minutes: news === 'in' || news === 'signed-off' ? 5 : 1, isDone: false, isOptional: true, weight: weights.news, href: href(paths.ownVerification, { assessment: assessmentId, verification: verificationId }) }
}

function textsOf(news: News['news'], name: string, until: string): Pick<HomeTask, 'text' | 'hint'> {
  switch (news) {
    case 'in':
      return { text: words.in(name), hint: words.inHint }
    case 'signed-off':
      return { text: words.signedOff(name), hint: words.signedOffHint }
    case 'declined':
      return { text: words.declined(name), hint: words.declinedHint }
    case 'soon':
      return { text: words.soon(name), hint: words.soonHint(until) }
    case 'ran-out':
      return { text: words.ranOut(name), hint: words.ranOutHint }
    case 'apart':
      return { text: words.apart(name), hint: words.apartHint }
  }
}

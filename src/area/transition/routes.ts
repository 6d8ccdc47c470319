import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerDeed } from './routes/deed-answers.ts'
import { answerBegin, answerList, answerOwn, answerRegister, answerRegisterForm } from './routes/list-answers.ts'
import { answerTransition } from './routes/see-answers.ts'

/** Ways into a post: of who is on one, of the line managers of their posts, and of the OD lead of the unit. For everybody else there are none. */
export const transitionRoutes: readonly SignedInRoute[] = [
  { path: paths.ownTransition, method: 'GET', kind: 'signed-in', answer: answerOwn },
  { path: paths.ownTransition, method: 'POST', kind: 'signed-in', answer: answerBegin },
  { path: paths.transitions, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.transitionNew, method: 'GET', kind: 'signed-in', answer: answerRegisterForm },
  { path: paths.transitionNew, method: 'POST', kind: 'signed-in', answer: answerRegister },
  { path: paths.transition, method: 'GET', kind: 'signed-in', answer: answerTransition },
  { path: paths.transition, method: 'POST', kind: 'signed-in', answer: answerDeed },
]

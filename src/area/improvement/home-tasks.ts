import type { Transaction } from 'kysely'
import type { HomeTask } from '../../kernel/home-task.ts'
import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { measureReads } from '../measure/index.ts'
import type { Improvement } from './records.ts'
import { isAnswerable } from './rules/answer-question.ts'
import { isAtWork } from './rules/at-work.ts'
import { isLate } from './rules/next-step.ts'
import { seriesOf } from './service/see-improvement.ts'
import type { ImprovementStore } from './service/improvement-store.ts'
import { improvementStore } from './store.ts'
import { cycleName } from './words/cycle.ts'
import { homeWords as words } from './words/home.ts'

/** After what waits with a day set; before setting up. */
const weight = 30

/** What waits for who works on improvements: tests past their last day, questions that can be answered, what they want to learn. */
export async function improvementTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const { tenant } = viewer.organisation
  const store = improvementStore(transaction, tenant)
  const tasks: HomeTask[] = []
  for (const improvementId of await store.workedOnBy(viewer.personId)) {
    const improvement = await store.improvement(improvementId)
    if (improvement === null || !isAtWork(improvement)) continue
    tasks.push(...(await lateTasks(store, improvement, today)), ...(await answerTasks(transaction, tenant, improvement)), ...(await learningTasks(store, improvement, viewer.personId)))
  }
  return tasks
}

async function lateTasks(store: ImprovementStore, { improvementId, title }: Improvement, today: SignedInRequest['today']): Promise<readonly HomeTask[]> {
  const late = (await store.cycles(improvementId)).filter((cycle) => isLate(cycle, today))
  if (late.length === 0) return []
  const ideas = await store.ideas(improvementId)
  return late.map((cycle) => ({
    id: `improvement/late-${cycle.cycleId}`,
    text: words.late(cycleName(cycle, ideas)),
    hint: words.lateHint(title, cycle.endsOn === null ? '' : dateText(cycle.endsOn)),
    minutes: 10,
    isDone: false,
    href: href(paths.improvementCycle, { improvement: improvementId, cycle: cycle.cycleId }),
    weight,
  }))
}

async function answerTasks(transaction: Transaction<unknown>, tenant: string, { improvementId, title }: Improvement): Promise<readonly HomeTask[]> {
  const reads = measureReads(transaction, tenant)
  const tasks: HomeTask[] = []
  for (const question of (await improvementStore(transaction, tenant).questions(improvementId)).filter(({ withdrawn }) => withdrawn === null)) {
    const measure = await reads.measure(question.measureId)
    if (measure === null || !isAnswerable(question, await seriesOf(reads, measure))) continue
    const address = href(paths.improvementQuestion, { improvement: improvementId, question: question.questionId })
    tasks.push({ id: `improvement/answer-${question.questionId}`, text: words.answerable(measure.name), hint: words.answerableHint(title), minutes: 3, isDone: false, isOptional: true, href: address, weight })
  }
  return tasks
}

async function learningTasks(store: ImprovementStore, { improvementId, title }: Improvement, personId: string): Promise<readonly HomeTask[]> {
  const own = (await store.members([improvementId])).get(improvementId)?.find((member) => member.personId === personId)
  if (own === undefined || own.learning !== '') return []
  return [{ id: `improvement/learning-${improvementId}`, text: words.learning(title), hint: words.learningHint, minutes: 3, isDone: false, isOptional: true, href: href(paths.improvementLearning, { improvement: improvementId }), weight: 90 }]
}

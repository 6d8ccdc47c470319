import { noDay, typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { addPage, chooseActivityPage, finishPage } from '../pages/add-pages.tsx'
import { activityName } from '../rules/development-plan.ts'
import type { ActivityOption } from '../rules/suggestions/facts.ts'
import type { Pickable } from '../rules/typed-parts.ts'
import { type AddProblem, type PartToAdd, addPart } from '../service/add-part.ts'
import { finishActivity } from '../service/finish-activity.ts'
import type { PartKind } from '../service/plan-store.ts'
import { goalIn } from '../service/planning.ts'
import { optionsOf } from '../service/suggest.ts'
import { refusalText } from '../words/goal.ts'
import { addWords as words } from '../words/plan.ts'
import { notFittedText } from '../words/suggestions.ts'
import { groundOf, planningOf, problemsAt } from './of-request.ts'
import { pickableFor } from './pickable-evidence.ts'

const partKinds = ['activity', 'evidence', 'reflection', 'note'] as const
const fields = ['entry', 'picked', 'words', 'kind', 'hours', 'cost', 'href', 'badge', 'whatHappened', 'soWhat', 'nowWhat', 'withWhom', 'agreed', 'others'] as const

/** The form that adds something to a goal. */
export async function answerAddForm(request: SignedInRequest): Promise<Answer> {
  return drawn(request, [])
}

async function drawn(request: SignedInRequest, problems: readonly Problem[]): Promise<Answer> {
  const part = request.parameters['part'] ?? ''
  const goal = goalIn(await planningOf(request).store.plan(), idIn(request, 'goal'))
  if (goal === null || !isOneOf(partKinds, part)) return notFound
  const isSent = problems.length > 0
  const entry = firstValue(isSent ? request.form : request.query, 'entry')
  const options = part === 'activity' ? optionsFor(optionsOf(await groundOf(request)), goal.capability.code) : []
  if (part === 'activity' && !isSent && entry === '' && options.length > 0) return { kind: 'page', html: chooseActivityPage({ goal, options }) }
  const option = options.find(({ entryId }) => entryId === entry) ?? null
  const pickable = part === 'evidence' ? await pickableFor(request) : []
  const typed = isSent ? typedIn(request) : suggestedFor(option)
  return { kind: 'page', ...(isSent ? { status: 422 as const } : {}), html: addPage({ goal, part, typed, day: isSent ? typedDateIn(request.form, 'day') : typedDate(request.today), option, pickable, state: formState(request, goal.version, problems) }) }
}

/** The time and money of an entry of the catalogue, to be changed. */
function suggestedFor(option: ActivityOption | null): Readonly<Record<string, string>> {
  if (option === null) return {}
  const { minutes, leastMinutes, costPence } = option
  const hours = (leastMinutes ?? minutes ?? 0) / 60
  return { hours: String(Math.round(hours * 100) / 100), ...(costPence === null ? {} : { cost: String(costPence / 100) }) }
}

function optionsFor(options: readonly ActivityOption[], code: string | null): readonly ActivityOption[] {
  return options.filter(({ builds, minutes }) => minutes !== null && (code === null || builds.includes(code)))
}

function typedIn({ form }: SignedInRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((name) => [name, firstValue(form, name)]).filter(([, value]) => value !== ''))
}

/** Adds it. */
export async function answerAdd(request: SignedInRequest): Promise<Answer> {
  const kind = request.parameters['part'] ?? ''
  if (!isOneOf(partKinds, kind)) return notFound
  const goalId = idIn(request, 'goal')
  const added = await addPart(planningOf(request), goalId, await partIn(request, kind))
  if (!added.ok) return answerProblem(request, kind, added.error)
  request.record({ action: 'development/part-added', subjectId: request.viewer.personId, details: { goalId } })
  return { kind: 'redirect', to: href(paths.goal, { goal: goalId }, { done: 'saved' }) }
}

async function partIn(request: SignedInRequest, kind: PartKind): Promise<PartToAdd> {
  const { form } = request
  const [value, day] = [(name: string) => firstValue(form, name), typedDateIn(form, 'day')]
  switch (kind) {
    case 'activity': {
      const entry = value('entry')
      const option = entry === '' ? null : (optionsOf(await groundOf(request)).find(({ entryId }) => entryId === entry) ?? null)
      return { kind, option, typed: { kind: value('kind'), words: value('words'), hours: value('hours'), cost: value('cost') } }
    }
    case 'evidence':
      return { kind, picked: await pickedIn(request), typed: { kind: value('kind'), href: value('href'), words: value('words'), day }, isShownInBadge: value('badge') === 'yes' }
    case 'reflection':
      return { kind, typed: { whatHappened: value('whatHappened'), soWhat: value('soWhat'), nowWhat: value('nowWhat'), day } }
    case 'note':
      return { kind, typed: { withWhom: value('withWhom'), agreed: value('agreed'), day } }
  }
}

/** What was chosen of what the person has here: nothing of anybody else’s can be named. */
async function pickedIn(request: SignedInRequest): Promise<Pickable | null> {
  const picked = firstValue(request.form, 'picked')
  return picked === '' ? null : ((await pickableFor(request)).find(({ id }) => id === picked) ?? null)
}

const firstField: Readonly<Record<PartKind, string>> = { activity: 'hours', evidence: 'words', reflection: 'whatHappened', note: 'agreed' }

async function answerProblem(request: SignedInRequest, kind: PartKind, problem: AddProblem<string>): Promise<Answer> {
  switch (problem.code) {
    case 'not-here':
      return notFound
    case 'to-mend':
      return drawn(request, problemsAt(problem.problems, words.fields))
    case 'refused':
      return drawn(request, [{ fieldId: firstField[kind], words: refusalText(problem.why) }])
    case 'too-many':
      return drawn(request, [{ fieldId: firstField[kind], words: words.tooMany(problem.most) }])
    case 'does-not-fit':
      return drawn(request, [{ fieldId: 'hours', words: notFittedText(problem.name, problem.how) }])
  }
}

/** The form that says that an activity is done. */
export async function answerFinishForm(request: SignedInRequest): Promise<Answer> {
  return drawnFinish(request, [])
}

async function drawnFinish(request: SignedInRequest, problems: readonly Problem[]): Promise<Answer> {
  const plan = await planningOf(request).store.plan()
  const goal = goalIn(plan, idIn(request, 'goal'))
  const activity = plan.activities.find(({ activityId, goalId }) => activityId === idIn(request, 'activity') && goalId === goal?.goalId)
  if (goal === null || activity === undefined) return notFound
  const isSent = problems.length > 0
  return { kind: 'page', ...(isSent ? { status: 422 as const } : {}), html: finishPage({ goal, activityId: activity.activityId, name: activityName(activity), typed: typedIn(request), day: isSent ? typedDateIn(request.form, 'day') : noDay, state: formState(request, goal.version, problems) }) }
}

export async function answerFinish(request: SignedInRequest): Promise<Answer> {
  const { form, viewer, record } = request
  const goalId = idIn(request, 'goal')
  const finished = await finishActivity(planningOf(request), goalId, idIn(request, 'activity'), { day: typedDateIn(form, 'day'), hours: firstValue(form, 'hours'), others: firstValue(form, 'others') })
  if (finished.ok) {
    record({ action: 'development/activity-done', subjectId: viewer.personId, details: { goalId } })
    return { kind: 'redirect', to: href(paths.goal, { goal: goalId }, { done: 'saved' }) }
  }
  if (finished.error.code === 'not-here') return notFound
  return drawnFinish(request, finished.error.code === 'refused' ? [{ fieldId: 'hours', words: refusalText(finished.error.why) }] : problemsAt(finished.error.problems, words.fields))
}

import { domainOfMark, rulesOfDeciding } from '../../engine/decision/index.ts'
import { isOneOf } from '../../kernel/vocabulary.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../platform/http/route.ts'
import { library, situationById } from './content/index.ts'
import { practice } from './content/practice.ts'
import { allQuestionsPage } from './pages/all-questions-page.tsx'
import { methodPage } from './pages/method-page.tsx'
import { practiceChoosePage } from './pages/practice-choose-page.tsx'
import { practiceEndPage } from './pages/practice-end-page.tsx'
import { practiceReadingPage } from './pages/practice-reading-page.tsx'
import { questionPage } from './pages/question-page.tsx'
import { resultPage } from './pages/result-page.tsx'
import { situationPage } from './pages/situation-page.tsx'
import { situationsPage } from './pages/situations-page.tsx'
import { type Described, type FieldId, type Form, fields, isAnswered, readDescribed, situationOf } from './rules/described.ts'
import { countLibrary, filterLibrary, readFilter } from './rules/library-filter.ts'
import { practiceOutcome } from './rules/practice-outcome.ts'
import { carriedChoices, compareChoice, placeIn, readChoices, sentChoice } from './rules/practice.ts'
import { nextField, previousField, settled } from './rules/question-order.ts'
import { readSituation } from './rules/reading.ts'

/** The situation reader: the library, one's own situation, ten to practise, and how it decides. Nothing is kept. */
export const situationRoutes: readonly Route[] = [
  { path: paths.situations, method: 'GET', answer: async (request) => answerLibrary(request) },
  { path: paths.situation, method: 'GET', answer: async (request) => answerSituation(request) },
  { path: paths.situationQuestions, method: 'GET', answer: async (request) => answerFirstQuestion(request) },
  { path: paths.situationQuestions, method: 'POST', keepsNothing: true, perMinute: 600, answer: async ({ form }) => answerQuestions(form) },
  { path: paths.situationPractice, method: 'GET', answer: async () => choosePage({}, 0, 'opening') },
  { path: paths.situationPractice, method: 'POST', keepsNothing: true, perMinute: 600, answer: async ({ form }) => answerPractice(form) },
  { path: paths.situationMethod, method: 'GET', answer: async () => ({ kind: 'page', html: methodPage({ rules: rulesOfDeciding, domainOfMark }) }) },
]

function answerLibrary({ query }: RouteRequest): Answer {
  const filter = readFilter(query)
  return { kind: 'page', html: situationsPage({ filter, counts, shown: filterLibrary(library, filter), all: library.length }) }
}

const counts = countLibrary(library)

function answerSituation({ parameters }: RouteRequest): Answer {
  const found = situationById(parameters['situation'] ?? '')
  return found === null ? { kind: 'not-found' } : { kind: 'page', html: situationPage({ library: found, reading: readSituation(found.situation) }) }
}

function answerFirstQuestion({ query }: RouteRequest): Answer {
  const nothing = readDescribed({})
  return query['view']?.[0] === 'all' ? { kind: 'page', html: allQuestionsPage(nothing, false) } : ask(nothing, fields[0])
}

/** The page that comes after what was sent. */
function answerQuestions(form: Form): Answer {
  const described = readDescribed(form)
  const change = form['change']?.[0] ?? ''
  const on = form['on']?.[0] ?? ''
  if (form['view']?.[0] === 'all') return { kind: 'page', html: allQuestionsPage(described, false) }
  if (form['read'] !== undefined) return described.audience === null ? { kind: 'page', status: 422, html: allQuestionsPage(described, true) } : resultOf(settled(described))
  if (isOneOf(fields, change)) return ask(described, change)
  if (isOneOf(fields, on)) {
    if (form['back'] !== undefined) return ask(described, previousField(described, on) ?? fields[0])
    if (!isAnswered(described, on)) return ask(described, on, true)
  }
  const next = nextField(described)
  return next === null ? resultOf(described) : ask(described, next)
}

function ask(described: Described, field: FieldId, hasProblem = false): Answer {
  const html = questionPage({ field, described, isFirst: field === fields[0], hasProblem })
  return hasProblem ? { kind: 'page', status: 422, html } : { kind: 'page', html }
}

function resultOf(described: Described): Answer {
  const situation = situationOf(described)
  if (situation === null) return ask(described, 'audience', true)
  return { kind: 'page', html: resultPage(described, readSituation(situation)) }
}

function answerPractice(form: Form): Answer {
  const goTo = form['go']?.[0]
  if (form['stop'] !== undefined) return endOf(form)
  if (goTo !== undefined) return choosePage(form, placeIn(practice, goTo), 'going-on')
  const place = placeIn(practice, form['place']?.[0])
  const situation = practice[place]
  const choice = situation === undefined ? undefined : readChoices(form, practice).get(situation.id)
  if (situation === undefined || choice === undefined) return choosePage(form, place, 'incomplete')
  const reading = readSituation(situation.situation)
  const comparison = compareChoice(choice, reading.advice)
  return { kind: 'page', html: practiceReadingPage({ situation, place, all: practice.length, carried: carriedChoices(form, practice), choice, comparison, reading }) }
}

function choosePage(form: Form, place: number, state: 'opening' | 'going-on' | 'incomplete'): Answer {
  const situation = practice[place]
  if (situation === undefined) return { kind: 'not-found' }
  const carried = carriedChoices(form, practice, situation.id)
  const html = practiceChoosePage({ situation, place, all: practice.length, carried, sent: sentChoice(form, situation.id), state, canStop: readChoices(form, practice).size > 0 })
  return state === 'incomplete' ? { kind: 'page', status: 422, html } : { kind: 'page', html }
}

function endOf(form: Form): Answer {
  const choices = readChoices(form, practice)
  const answered = practice.flatMap((situation, index) => {
    const choice = choices.get(situation.id)
    return choice === undefined ? [] : [{ situation, place: index + 1, choice, advice: readSituation(situation.situation).advice }]
  })
  const open = practice.findIndex(({ id }) => !choices.has(id))
  return { kind: 'page', html: practiceEndPage({ carried: carriedChoices(form, practice), answered, outcome: practiceOutcome(answered), goOnAt: open < 0 ? null : open + 1 }) }
}

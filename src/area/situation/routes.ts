import { domainOfSign, rulesOfDeciding, signs } from '../../engine/decision/index.ts'
import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, formsPerMinute } from '../../platform/http/route.ts'
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
import { readPracticeCommand, readQuestionCommand } from './rules/commands.ts'
import { type Described, type FieldId, type Form, fields, isAnswered, readDescribed, settled, situationOf } from './rules/described.ts'
import { countLibrary, filterLibrary, readFilter } from './rules/library-filter.ts'
import { practiceOutcome } from './rules/practice-outcome.ts'
import { carriedChoices, compareChoice, readChoices, sentChoice } from './rules/practice.ts'
import { nextField, previousField, progressAt } from './rules/question-order.ts'
import { readSituation } from './rules/reading.ts'

/** The situation reader: the library, one's own situation, ten to practise, and how it decides. Nothing is kept. */
export const situationRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.situations, method: 'GET', kind: 'keeps-nothing', answer: async (request) => answerLibrary(request) },
  { path: paths.situation, method: 'GET', kind: 'keeps-nothing', answer: async (request) => answerSituation(request) },
  { path: paths.situationQuestions, method: 'GET', kind: 'keeps-nothing', answer: async (request) => answerFirstQuestion(request) },
  { path: paths.situationQuestions, method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async ({ form }) => answerQuestions(form) },
  { path: paths.situationPractice, method: 'GET', kind: 'keeps-nothing', answer: async () => choosePage({}, 0, 'opening') },
  { path: paths.situationPractice, method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async ({ form }) => answerPractice(form) },
  { path: paths.situationMethod, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: methodPage({ rules: rulesOfDeciding, signs: signs.map((sign) => ({ sign, asksFor: domainOfSign[sign] })) }) }) },
]

function answerLibrary({ query }: SentRequest): Answer {
  const filter = readFilter(query)
  return { kind: 'page', html: situationsPage({ filter, counts, shown: filterLibrary(library, filter), all: library.length, toPractise: practice.length }) }
}

const counts = countLibrary(library)

function answerSituation({ parameters }: SentRequest): Answer {
  const found = situationById(parameters['situation'] ?? '')
  return found === null ? { kind: 'not-found' } : { kind: 'page', html: situationPage({ library: found, reading: readSituation(found.situation) }) }
}

function answerFirstQuestion({ query }: SentRequest): Answer {
  const nothing = readDescribed({})
  return query['view']?.[0] === 'all' ? { kind: 'page', html: allQuestionsPage(nothing, false) } : ask(nothing, fields[0])
}

/** The page that comes after what was sent. */
function answerQuestions(form: Form): Answer {
  const described = readDescribed(form)
  const command = readQuestionCommand(form)
  switch (command.kind) {
    case 'show-all':
      return { kind: 'page', html: allQuestionsPage(described, false) }
    case 'read':
      return described.audience === null ? { kind: 'page', status: 422, html: allQuestionsPage(described, true) } : resultOf(settled(described))
    case 'change':
      return ask(described, command.field)
    case 'back':
      return ask(described, previousField(described, command.field) ?? fields[0])
    case 'answer':
      return isAnswered(described, command.field) ? goOn(described) : ask(described, command.field, true)
    case 'go-on':
      return goOn(described)
  }
}

function goOn(described: Described): Answer {
  const next = nextField(described)
  return next === null ? resultOf(described) : ask(described, next)
}

function ask(described: Described, field: FieldId, hasProblem = false): Answer {
  const html = questionPage({ field, described, progress: progressAt(described, field), hasProblem })
  return hasProblem ? { kind: 'page', status: 422, html } : { kind: 'page', html }
}

function resultOf(described: Described): Answer {
  const situation = situationOf(described)
  if (situation === null) return ask(described, 'audience', true)
  return { kind: 'page', html: resultPage(described, readSituation(situation)) }
}

function answerPractice(form: Form): Answer {
  const command = readPracticeCommand(form, practice)
  switch (command.kind) {
    case 'stop':
      return endOf(form)
    case 'go-to':
      return choosePage(form, command.position, 'going-on')
    case 'compare':
      return comparePage(form, command.position)
  }
}

function comparePage(form: Form, position: number): Answer {
  const situation = practice[position]
  const choice = situation === undefined ? undefined : readChoices(form, practice).get(situation.id)
  if (situation === undefined || choice === undefined) return choosePage(form, position, 'incomplete')
  const reading = readSituation(situation.situation)
  const comparison = compareChoice(choice, reading.advice)
  return { kind: 'page', html: practiceReadingPage({ situation, position, all: practice.length, carried: carriedChoices(form, practice), choice, comparison, reading }) }
}

function choosePage(form: Form, position: number, state: 'opening' | 'going-on' | 'incomplete'): Answer {
  const situation = practice[position]
  if (situation === undefined) return { kind: 'not-found' }
  const carried = carriedChoices(form, practice, situation.id)
  const html = practiceChoosePage({ situation, position, all: practice.length, carried, sent: sentChoice(form, situation.id), state, canStop: readChoices(form, practice).size > 0 })
  return state === 'incomplete' ? { kind: 'page', status: 422, html } : { kind: 'page', html }
}

function endOf(form: Form): Answer {
  const choices = readChoices(form, practice)
  const answered = practice.flatMap((situation, index) => {
    const choice = choices.get(situation.id)
    if (choice === undefined) return []
    const { advice } = readSituation(situation.situation)
    return [{ situation, number: index + 1, choice, advice, openness: compareChoice(choice, advice).style.kind }]
  })
  const open = practice.findIndex(({ id }) => !choices.has(id))
  return { kind: 'page', html: practiceEndPage({ carried: carriedChoices(form, practice), answered, outcome: practiceOutcome(answered), goOnAt: open < 0 ? null : open + 1 }) }
}

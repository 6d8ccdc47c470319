import { isOneOf } from '../../kernel/vocabulary.ts'
import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, formsPerMinute } from '../../platform/http/route.ts'
import { aspectContrasts, commonQuestions, factorContents, factorsAsAWhole } from './content/index.ts'
import { fieldsOfWork } from './content/kinds.ts'
import { comparedAgainPage, comparedPage } from './pages/compared-page.tsx'
import { factorsPage } from './pages/factors-page.tsx'
import type { ShownField } from './pages/field-choice.tsx'
import { questionPage } from './pages/question-page.tsx'
import { questionsPage } from './pages/questions-page.tsx'
import { type ReadingWith, readingPage } from './pages/reading-page.tsx'
import { sortPage } from './pages/sort-page.tsx'
import { parseClassCode } from './rules/class-code.ts'
import { agreementOf, carriedSorting, compareWithKey, readSorting } from './rules/sorting.ts'
import { compareRounds } from './rules/two-rounds.ts'
import { sentencesOf } from './sentences.ts'

const nothing = new Map<string, never>()

/** The difference in five minutes: sort, read, sort again. Nothing is kept; what was sorted travels in the form. */
export const differenceRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.difference, method: 'GET', kind: 'keeps-nothing', answer: async ({ query }) => page(reading(query['field']?.[0], withClass(query['class']?.[0] ?? ''))) },
  { path: paths.differenceSort, method: 'GET', kind: 'keeps-nothing', answer: async () => page(sortPage({ round: 'before', sentences: sentencesOf('before'), sorting: nothing, carried: {}, hasProblem: false })) },
  { path: paths.differenceSort, method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async (request) => answerSort(request) },
  { path: paths.differenceSortAgain, method: 'GET', kind: 'keeps-nothing', answer: async () => page(sortPage({ round: 'after', sentences: sentencesOf('after'), sorting: nothing, carried: {}, hasProblem: false })) },
  { path: paths.differenceSortAgain, method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async (request) => answerSortAgain(request) },
  { path: paths.differenceFactors, method: 'GET', kind: 'keeps-nothing', answer: async () => page(factorsPage(factorsAsAWhole, factorContents)) },
  { path: paths.differenceQuestions, method: 'GET', kind: 'keeps-nothing', answer: async () => page(questionsPage(commonQuestions)) },
  { path: paths.differenceQuestion, method: 'GET', kind: 'keeps-nothing', answer: async ({ parameters }) => answerQuestion(parameters['question'] ?? '') },
]

function page(html: string): Answer {
  return { kind: 'page', html }
}

function reading(asked: string | undefined, readingWith: ReadingWith): string {
  return readingPage({ aspects: aspectContrasts, factors: factorContents, questions: commonQuestions, shown: shownField(asked ?? ''), readingWith })
}

function shownField(asked: string): ShownField {
  return isOneOf(fieldsOfWork, asked) ? { kind: 'asked-for', field: asked } : { kind: 'to-begin-with' }
}

/** Only what has the form of a code comes back in the page. */
function withClass(asked: string): ReadingWith {
  const code = parseClassCode(asked)
  return code.ok ? { kind: 'class', code: code.value } : { kind: 'nothing' }
}

function answerSort({ form }: SentRequest): Answer {
  const sentences = sentencesOf('before')
  const sorting = readSorting(form, sentences)
  const step = form['step']?.[0]
  if (step === 'read') return page(reading(form['field']?.[0], { kind: 'first-ten', carried: carriedSorting(sorting) }))
  const isEmpty = sorting.size === 0
  if (step === 'change' || isEmpty) return sorted(sortPage({ round: 'before', sentences, sorting, carried: {}, hasProblem: isEmpty }), isEmpty)
  return page(comparedPage(compareWithKey(sentences, sorting), carriedSorting(sorting)))
}

function answerSortAgain({ form }: SentRequest): Answer {
  const sentences = sentencesOf('after')
  const [first, second] = [readSorting(form, sentencesOf('before')), readSorting(form, sentences)]
  const step = form['step']?.[0]
  const isEmpty = second.size === 0 && step !== 'sort'
  if (step === 'sort' || step === 'change' || isEmpty) return sorted(sortPage({ round: 'after', sentences, sorting: second, carried: carriedSorting(first), hasProblem: isEmpty }), isEmpty)
  const compared = compareWithKey(sentences, second)
  const rounds = compareRounds(agreementOf(compareWithKey(sentencesOf('before'), first)), agreementOf(compared))
  return page(comparedAgainPage(compared, rounds, { ...carriedSorting(first), ...carriedSorting(second) }))
}

function sorted(html: string, hasProblem: boolean): Answer {
  return { kind: 'page', html, status: hasProblem ? 422 : 200 }
}

function answerQuestion(id: string): Answer {
  const question = commonQuestions.find((one) => one.id === id)
  if (question === undefined) return { kind: 'not-found' }
  return page(
    questionPage(
      question,
      commonQuestions.filter((one) => one !== question),
    ),
  )
}

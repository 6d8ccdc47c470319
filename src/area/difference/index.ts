// The front door of "The difference in five minutes": sort, read, sort again; and the sorting as a class uses it too.
export { type Round, type SortSentence, rounds } from './content/kinds.ts'
export { Comparison } from './pages/comparison.tsx'
export { SortQuestions } from './pages/sort-questions.tsx'
export { differenceRoutes } from './routes.ts'
export { type ClassCode, makeClassCode, parseClassCode } from './rules/class-code.ts'
export { type Compared, type Sorting, agreementOf, compareWithKey, readSorting } from './rules/sorting.ts'
export { roundFrom, sentencesOf } from './sentences.ts'
export { sortWords } from './words.ts'

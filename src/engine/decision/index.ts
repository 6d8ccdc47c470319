// The front door of the situation reader: which of management and leadership a situation asks for first, and which style.
export { adviseOn } from './advice.ts'
export { domainOfMark } from './first-domain.ts'
export { nextQuestion, questionsThatMatter } from './next-question.ts'
export { rulesOfDeciding } from './rules-of-deciding.ts'

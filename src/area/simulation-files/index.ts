export { simulateCommand } from './simulate/simulate-command.ts'
export { answeringInThreads } from './validation/answering-in-threads.ts'
export { validateCommand, validateUse } from './validation/validate-command.ts'
export { helpWords as simulateHelp, simulateUse } from './words/help.ts'

export { simulateUse } from './simulate/asked.ts'
export { simulateCommand } from './simulate/simulate-command.ts'
export { answeringHere, validateCommand, validateUse } from './validation/validate-command.ts'

export { answeringHere, validateCommand, validateUse } from './validation/validate-command.ts'

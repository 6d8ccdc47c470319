export { wardCommand } from './ward-command.ts'
export { helpWords as wardHelp, wardUse } from './words/help.ts'

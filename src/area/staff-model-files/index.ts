export { behaveCommand, behaveUse } from './behave-command.ts'

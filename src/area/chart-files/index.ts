export { chartCommand } from './chart-command.ts'

// The front door of people: who works here, in which posts, and since when.
export { peopleMigrations } from './migrations.ts'
export type { Holding, Person } from './records.ts'
export { type PeopleRoutesOptions, type WriteExtract, peopleRoutes } from './routes.ts'
export { type Standing, standingOf } from './standing.ts'
export { type PeopleTables, peopleTables } from './tables.ts'
export { cellText, folded, keptOr } from './rules/cell-text.ts'
export { checkCell, checkEmail, checkNumber, checkShare, mostFullTime } from './rules/check-cell.ts'
export { holdersIn } from './holders.ts'

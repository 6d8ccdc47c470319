// The front door of profiles: what views of a person say, for that person. Other areas hand in what colleagues answered.
export { type Gaps, chooseFirst, gapsOf } from './gaps.ts'
export { profileTasksOf } from './home-tasks.ts'
export { profileMigrations } from './migrations.ts'
export { profileOwnData } from './own-data.ts'
export { type First, firsts } from './rules/next.ts'
export { profileRoutes } from './routes.ts'
export type { ColleagueViewsOf, ProfileRoutesOptions } from './routes/sources-of.ts'
export type { ColleagueFigure, ColleagueView, DomainFigure } from './rules/views.ts'

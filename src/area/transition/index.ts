// The front door of transitions: people on the way into a post, from before the first day to its end.
export { transitionOverviewOf, transitionTasksOf } from './home-tasks.ts'
export { transitionMigrations } from './migrations.ts'
export { transitionOwnData } from './own-data.ts'
export type { AgreedMatter, Transition } from './records.ts'
export { transitionRoutes } from './routes.ts'
export { sameStartDays } from './rules/same-start.ts'
export { agreedMattersOf, currentTransitionOf, transitionsOf, transitionsReaching } from './store/reads.ts'
export { writtenMatters, writtenTemplates, writtenTransitionTasks, writtenTransitions } from './store/written-transitions.ts'

// The front door of transitions: people on the way into a post, from before the first day to its end.
export { transitionOverviewOf, transitionTasksOf } from './home-tasks.ts'
export { transitionMigrations } from './migrations.ts'
export { transitionOwnData } from './own-data.ts'
export type { AgreedMatter, Ending, KeptTask, KeptTemplate, Transition } from './records.ts'
export { transitionRoutes } from './routes.ts'
export { type TransitionState, stateOf } from './rules/state.ts'
export { agreedMattersOf, currentTransitionOf, transitionsBetween, transitionsOf, transitionsReaching } from './store/reads.ts'
export { writtenMatters, writtenTemplates, writtenTransitionTasks, writtenTransitions } from './store/written-transitions.ts'

// The front door of the set-up: the first administrator makes an organisation.
export { setUpRoutes } from './routes.ts'
export { type MadeOrganisation, setUpOrganisation } from './service.ts'
export { type SetUp, type SetUpField, type SetUpProblem, type TypedSetUp, checkSetUp } from './rules.ts'
export { setUpStore } from './store.ts'
export { setUpProblemWords } from './words.ts'

// The front door of the report on starts in a post: who was prepared before the first day.
export { recordedStarts } from './store/recorded-starts.ts'
export { seeStarts } from './store/see-starts.ts'
export { startsFromFileRoutes } from './routes/from-file.ts'
export { startsRoutes } from './routes/own-organisation.ts'

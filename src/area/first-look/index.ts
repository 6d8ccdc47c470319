export { firstLookRoutes } from './routes.ts'

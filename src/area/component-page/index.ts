export { componentRoutes } from './routes.ts'

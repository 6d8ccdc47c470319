export { situationRoutes } from './routes.ts'

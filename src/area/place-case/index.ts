export { placeCaseRoutes } from './routes.ts'

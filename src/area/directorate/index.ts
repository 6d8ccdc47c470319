export { directorateRoutes } from './routes.ts'

export { frontPageRoutes } from './routes.ts'

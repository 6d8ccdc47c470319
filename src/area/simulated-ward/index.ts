export { simulatedWardRoutes } from './routes.ts'

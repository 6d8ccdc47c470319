// The front door of what people said of the simulated ward.
export { wardOpinionMigrations } from './migrations.ts'
export { wardOpinionRoutes } from './routes.ts'

// The front door of classes that run the simulated ward together: a facilitator opens one, and it is deleted after 7 days.
export { wardClassMigrations } from './migrations.ts'
export { deleteOldWardClasses } from './old-classes.ts'
export { wardClassRoutes } from './routes/index.ts'

// The front door of classes: a teacher opens one, people sort in it without names, and it is deleted after 7 days.
export { classMigrations } from './migrations.ts'
export { deleteOldClasses } from './old-classes.ts'
export { classRoutes } from './routes.ts'
export { dayOf, daysOpen, lastDayOf, oldestOpenOn } from './rules/lifetime.ts'
export { cleanTypedCode } from './rules/typed-code.ts'
export { type ClassKey, type Opening, type OpeningStore, type RandomBytes, classesAtMost, hashOf, openWithCode, openedBy } from './service/opening.ts'

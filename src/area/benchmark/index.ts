// The front door of the benchmark: what public figures can and cannot say about an organisation.
export { benchmarkCommand } from './benchmark-command.ts'
export { importBenchmark, readBenchmarkFile } from './import-command.ts'
export { benchmarkMigrations } from './migrations.ts'
export { readReference } from './reference.ts'
export { benchmarkRoutes } from './routes.ts'
export { loadReference } from './service.ts'
export { benchmarkStore } from './store.ts'

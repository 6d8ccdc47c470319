// The front door of jobs: work done after a request was answered.
export { type JobContext, type JobKind, type JobLane, type JobOutcome, type JobPayload, jobLanes, unexpected } from './job.ts'
export { jobMigrations } from './migrations.ts'
export { type JobStatus, countTroubledJobs, enqueue, findJob, listJobs, retryJob } from './queue.ts'
export { type Schedule, runSchedules } from './schedule.ts'
export { type JobTables, jobTables } from './tables.ts'
export { type Worker, createWorker } from './worker.ts'

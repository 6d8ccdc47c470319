// The front door of self-assessments: what somebody says of what they do. Private to that person: whoever asks here has made sure that they may know.
export { assessmentTasksOf } from './home-tasks.ts'
export { assessmentMigrations } from './migrations.ts'
export { assessmentOwnData } from './own-data.ts'
export type { AnsweredAssessment, SelfAnswer, SelfAssessment } from './records.ts'
export { assessmentRoutes } from './routes.ts'
export { assessmentWith, finishedBetween, finishedOf, finishedOfPeople, openOf } from './store/answered.ts'
export { type CurrentPost, comingPost, currentPost } from './store/current-post.ts'
export { writtenAnswers, writtenAssessments } from './store/written.ts'

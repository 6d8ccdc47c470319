import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf, doneWordsIn, notFound } from '../../../platform/http/sent-fields.ts'
import { listJobs, retryJob } from '../../../platform/jobs/index.ts'
import { namesOf } from '../../people/index.ts'
import { jobsPage } from '../pages/jobs-page.tsx'
import { hasJob } from '../store/jobs.ts'
import { jobsWords } from '../words/jobs.ts'

/** Work that goes on after a page was answered: see it, try a failed one again. */
export const jobRoutes: readonly Route[] = [
  { path: paths.jobs, method: 'GET', kind: 'signed-in', answer: answerJobs },
  { path: paths.jobRetry, method: 'POST', kind: 'signed-in', answer: answerRetry },
]

async function answerJobs(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, query } = request
  const { tenant } = viewer.organisation
  const jobs = await listJobs(transaction, tenant)
  const names = await namesOf(transaction, tenant, jobs.map(({ madeBy }) => madeBy))
  return { kind: 'page', html: jobsPage({ jobs, names, origin: () => originOf(request), done: doneWordsIn(query, jobsWords.done) }) }
}

async function answerRetry(request: SignedInRequest): Promise<Answer> {
  const { parameters, transaction, viewer, now } = request
  const { tenant } = viewer.organisation
  const jobId = parameters['job']
  if (!isId(jobId) || !(await hasJob(transaction, tenant, jobId))) return notFound
  const isRetried = await retryJob(transaction, tenant, jobId, now)
  if (isRetried) request.record({ action: 'administration/job-retried', details: { jobId } })
  return { kind: 'redirect', to: href(paths.jobs, {}, { done: isRetried ? 'retried' : 'unneeded' }) }
}

import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { formatCsv } from '../../../platform/files/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Answer, RouteThatKeepsNothing, SentRequest } from '../../../platform/http/route.ts'
import { readPosts } from '../files/read-posts.ts'
import { samplePosts } from '../files/sample-posts.ts'
import { fromFilePage } from '../pages/from-file-page.tsx'
import { fromFileReportPage } from '../pages/from-file-report-page.tsx'
import { twelveMonthsUntil } from '../rules/period.ts'
import { reportOf } from '../rules/report.ts'
import { fileReportWords as words, postsFileWords } from '../words/file.ts'

const largestFile = 5 * 1_048_576

/** The same few reasons are said once each; more than these help nobody. */
const mostReasons = 10

/**
 * The report on starts from a file of posts. Nothing is kept.
 * @param now the clock: the report is of the 12 months that end today
 */
export function startsFromFileRoutes(now: () => Date): readonly RouteThatKeepsNothing[] {
  const today = () => londonDay(now())
  return [
    { path: paths.startsReport, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: fromFilePage([]) }) },
    { path: paths.startsReport, method: 'POST', kind: 'keeps-nothing', takesFiles: true, largestFile, largestForm: 2 * largestFile, answer: async (request) => answerFile(request, today()) },
    { path: paths.startsReportSample, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'posts.csv', text: formatCsv(samplePosts(today()), '\r\n') }) },
  ]
}

function answerFile({ files }: SentRequest, today: CalendarDate): Answer {
  const file = files['file']?.[0]
  if (file === undefined) return toMend([words.noFile])
  if (file.isTooLarge) return toMend([words.fileTooLarge])
  const read = readPosts(file.content, words.whole, today)
  if (!read.ok) return toMend([...new Set(read.error.map(postsFileWords))].slice(0, mostReasons))
  return { kind: 'page', html: fromFileReportPage(read.value, reportOf(read.value.starts, read.value.units, twelveMonthsUntil(today))) }
}

function toMend(problems: readonly string[]): Answer {
  return { kind: 'page', status: 422, html: fromFilePage(problems) }
}

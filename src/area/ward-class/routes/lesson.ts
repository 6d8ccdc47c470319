import { paths } from '../../../platform/http/paths.ts'
import type { RouteThatKeepsNothing } from '../../../platform/http/route.ts'
import { lessonPage } from '../pages/lesson-page.tsx'
import { sheetPage } from '../pages/sheet-page.tsx'

/** The lesson plan and its sheet: the same for everybody. */
export const lessonRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.wardClassLesson, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: lessonPage() }) },
  { path: paths.wardClassSheet, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: sheetPage() }) },
]

import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { type DriverPageModel, driverPage, driversPage } from '../pages/driver-pages.tsx'
import { isAtWork } from '../rules/at-work.ts'
import { beside, driverTree, takesBelow, withAllBelow } from '../rules/driver-tree.ts'
import { openImprovement } from '../service/asking.ts'
import { addDriver, moveDriver, removeDriver, renameDriver } from '../service/keep-drivers.ts'
import { aimText } from '../words/aim-text.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf } from './asking-of.ts'

/** The driver diagram and the forms that change it. */
export function driverRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementDrivers, method: 'GET', kind: 'signed-in', answer: (request) => driversAnswer(request, options, '', []) },
    { path: paths.improvementDrivers, method: 'POST', kind: 'signed-in', answer: (request) => answerAdd(request, options) },
    { path: paths.improvementDriver, method: 'GET', kind: 'signed-in', answer: (request) => driverAnswer(request, options, null, []) },
    { path: paths.improvementDriver, method: 'POST', kind: 'signed-in', answer: (request) => answerDriver(request, options) },
  ]
}

async function driversAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, typed: string, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  if (opened === null) return notFound
  const { improvement, isKept } = opened
  const tree = driverTree(await asking.store.drivers(improvementId), await asking.store.ideas(improvementId))
  const measure = improvement.aim.measureId === null ? null : await asking.measures.measure(improvement.aim.measureId)
  const html = driversPage({ improvement, aim: aimText(improvement.aim, measure), tree, isOpen: isKept && isAtWork(improvement), typed, state: formState(request, 0, problems) })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerAdd(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const typed = firstValue(request.form, 'driver')
  const added = await addDriver(askingOf(request, options), improvementId, null, typed)
  if (added.ok) return changed(request, improvementId, added.value.driverId, 'add')
  return added.error.code === 'not-here' ? notFound : driversAnswer(request, options, typed, fieldProblems(added.error.problems))
}

async function driverAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, typed: DriverPageModel['typed'], problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  if (opened === null || !opened.isKept || !isAtWork(opened.improvement)) return notFound
  const drivers = await asking.store.drivers(improvementId)
  const driver = drivers.find(({ driverId }) => driverId === idIn(request, 'driver'))
  if (driver === undefined) return notFound
  const row = beside(drivers, driver)
  const gone = withAllBelow(drivers, driver.driverId)
  const goneIds = new Set(gone.map(({ driverId }) => driverId))
  const html = driverPage({
    improvement: opened.improvement,
    driver,
    takesBelow: takesBelow(driver),
    isFirst: row[0]?.driverId === driver.driverId,
    isLast: row.at(-1)?.driverId === driver.driverId,
    gone: gone.filter(({ driverId }) => driverId !== driver.driverId).map(({ text }) => text),
    loose: (await asking.store.ideas(improvementId)).filter(({ driverId }) => driverId !== null && goneIds.has(driverId)).map(({ text }) => text),
    typed,
    newOrigin: () => originOf(request),
    problems,
  })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerDriver(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const driverId = idIn(request, 'driver')
  const deed = firstValue(request.form, 'deed')
  if (deed === 'rename' || deed === 'below') return answerTyped(request, options, deed)
  const asking = askingOf(request, options)
  const done = deed === 'remove' ? await removeDriver(asking, improvementId, driverId) : await moveDriver(asking, improvementId, driverId, firstValue(request.form, 'way') === 'up' ? 'up' : 'down')
  return done.ok ? changed(request, improvementId, driverId, deed === 'remove' ? 'remove' : 'move') : notFound
}

async function answerTyped(request: SignedInRequest, options: ImprovementRoutesOptions, part: 'rename' | 'below'): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const driverId = idIn(request, 'driver')
  const text = firstValue(request.form, 'driver')
  const kept = part === 'rename' ? await renameDriver(asking, improvementId, driverId, text) : await addDriver(asking, improvementId, driverId, text)
  if (kept.ok) return changed(request, improvementId, kept.value.driverId, part)
  if (kept.error.code === 'not-here') return notFound
  const problems = fieldProblems(kept.error.problems).map((problem) => (part === 'below' ? { ...problem, fieldId: 'below' } : problem))
  return driverAnswer(request, options, { part, text }, problems)
}

function changed({ record }: SignedInRequest, improvementId: string, driverId: string, deed: 'add' | 'below' | 'rename' | 'move' | 'remove'): Answer {
  record({ action: 'improvement/drivers-changed', details: { improvementId, driverId, deed } })
  return { kind: 'redirect', to: href(paths.improvementDrivers, { improvement: improvementId }) }
}

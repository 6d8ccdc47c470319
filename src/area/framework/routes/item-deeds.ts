import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { movePage, removeItemPage } from '../pages/own/item-deed-pages.tsx'
import { moveItem, removeItem, seePlaces, stepItem } from '../service/place-items.ts'
import { seeItem } from '../service/see-item.ts'
import { moveWords } from '../words/item.ts'
import { askingOf } from './asking-of.ts'

/** Moving and removing items. */
export const itemDeedRoutes: readonly SignedInRoute[] = [
  { path: paths.frameworkItemMove, method: 'GET', kind: 'signed-in', answer: (request) => moveAnswer(request, false) },
  { path: paths.frameworkItemMove, method: 'POST', kind: 'signed-in', answer: answerMove },
  { path: paths.frameworkItemRemove, method: 'GET', kind: 'signed-in', answer: answerRemoveForm },
  { path: paths.frameworkItemRemove, method: 'POST', kind: 'signed-in', answer: answerRemove },
]

/** Moves an item one step up or down. */
export async function answerStep(request: SignedInRequest): Promise<Answer> {
  const [frameworkId, itemId] = [idIn(request, 'framework'), idIn(request, 'item')]
  const moved = await stepItem(await askingOf(request), frameworkId, itemId, firstValue(request.form, 'step') === 'up' ? 'up' : 'down')
  if (!moved.ok) return notFound
  request.record({ action: 'framework/item-moved', details: { frameworkId, itemId } })
  return { kind: 'redirect', to: href(paths.frameworkItem, { framework: frameworkId, item: itemId }, { done: 'moved' }) }
}

async function moveAnswer(request: SignedInRequest, isRefused: boolean): Promise<Answer> {
  const movable = await seePlaces(await askingOf(request), idIn(request, 'framework'), idIn(request, 'item'))
  if (movable === null) return notFound
  const problems = isRefused ? [{ fieldId: 'to', words: moveWords.choose }] : []
  const html = movePage({ movable, chosen: firstValue(request.form, 'to'), state: formState(request, 0, problems) })
  return isRefused ? { kind: 'page', status: 422, html } : { kind: 'page', html }
}

async function answerMove(request: SignedInRequest): Promise<Answer> {
  const [frameworkId, itemId] = [idIn(request, 'framework'), idIn(request, 'item')]
  const to = firstValue(request.form, 'to')
  if (to !== 'top' && !isId(to)) return moveAnswer(request, true)
  const moved = await moveItem(await askingOf(request), frameworkId, itemId, to === 'top' ? null : to)
  if (!moved.ok) return moved.error.code === 'not-here' ? notFound : moveAnswer(request, true)
  request.record({ action: 'framework/item-moved', details: { frameworkId, itemId } })
  return { kind: 'redirect', to: href(paths.frameworkItem, { framework: frameworkId, item: itemId }, { done: 'moved' }) }
}

async function answerRemoveForm(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const view = await seeItem(asking, frameworkId, idIn(request, 'item'), 1)
  if (view === null || !view.rights.mayChange) return notFound
  const within = (await asking.store.countWithin(frameworkId, view.item.id)) - 1
  return { kind: 'page', html: removeItemPage({ view, within, state: formState(request) }) }
}

async function answerRemove(request: SignedInRequest): Promise<Answer> {
  const [frameworkId, itemId] = [idIn(request, 'framework'), idIn(request, 'item')]
  const removed = await removeItem(await askingOf(request), frameworkId, itemId)
  if (!removed.ok) return notFound
  const { item, gone } = removed.value
  request.record({ action: 'framework/item-removed', details: { frameworkId, itemId, items: gone } })
  const to = item.parent === null ? href(paths.framework, { framework: frameworkId }, { done: 'gone' }) : href(paths.frameworkItem, { framework: frameworkId, item: item.parent }, { done: 'gone' })
  return { kind: 'redirect', to }
}

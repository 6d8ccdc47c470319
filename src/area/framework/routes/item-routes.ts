import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { type SentValues, doneIn, doneWordsIn, firstValue, formState, idIn, notFound, originOf, pageIn, sentId, versionIn } from '../../../platform/http/sent-fields.ts'
import { changeItemPage, comparedItem, newItemPage } from '../pages/own/item-form.tsx'
import { itemPage } from '../pages/own/item-page.tsx'
import { type FrameworkItem, type ItemKind, itemKinds } from '../rules/framework.ts'
import { kindsIn } from '../rules/places-for.ts'
import { type TypedItem, emptyItem, typedItem } from '../rules/typed-item.ts'
import { type Asking, openFramework } from '../service/asking.ts'
import { type ItemProblem, type Meaning, addItem, changeItem, isInherited } from '../service/keep-items.ts'
import { seeItem } from '../service/see-item.ts'
import { doneWords } from '../words/list.ts'
import { typedProblems } from '../words/typed-problems.ts'
import { askingOf, namesFor, typedIn } from './asking-of.ts'
import { answerStep } from './item-deeds.ts'

/** Items of a framework: each on its page, and the forms that add and change them. */
export const itemRoutes: readonly SignedInRoute[] = [
  { path: paths.frameworkItemNew, method: 'GET', kind: 'signed-in', answer: answerNew },
  { path: paths.frameworkItemNew, method: 'POST', kind: 'signed-in', answer: answerAdd },
  { path: paths.frameworkItem, method: 'GET', kind: 'signed-in', answer: answerItem },
  { path: paths.frameworkItem, method: 'POST', kind: 'signed-in', answer: answerStep },
  { path: paths.frameworkItemChange, method: 'GET', kind: 'signed-in', answer: (request) => changeAnswer(request, null) },
  { path: paths.frameworkItemChange, method: 'POST', kind: 'signed-in', answer: answerChange },
]

async function answerItem(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const view = await seeItem(asking, idIn(request, 'framework'), idIn(request, 'item'), pageIn(request.query))
  if (view === null) return notFound
  const nameOf = await namesFor(request, view.comments.flatMap(({ writtenBy, settledBy }) => [writtenBy, settledBy]))
  return { kind: 'page', html: itemPage({ view, nameOf, viewer: asking.viewer, newOrigin: () => originOf(request), done: doneIn(request.query, doneWords) }) }
}

/** Where an item is to be added, as an address or a form says it. */
interface AskedPlace {
  readonly kind: ItemKind
  readonly holder: FrameworkItem | null
  readonly path: readonly FrameworkItem[]
  readonly others: readonly ItemKind[]
}

async function placeIn(asking: Asking, frameworkId: string, within: string, askedKind: string): Promise<AskedPlace | null> {
  const seen = within === '' ? null : await seeItem(asking, frameworkId, within, 1)
  if (within !== '' && seen === null) return null
  const kinds = kindsIn(seen?.item.kind ?? null)
  const kind = isOneOf(itemKinds, askedKind) && kinds.includes(askedKind) ? askedKind : kinds[0]
  return kind === undefined ? null : { kind, holder: seen?.item ?? null, path: seen?.path ?? [], others: kinds.filter((one) => one !== kind) }
}

async function answerNew(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const opened = await openFramework(asking, frameworkId)
  const place = opened === null || !opened.rights.mayChange ? null : await placeIn(asking, frameworkId, holderIn(request.query), firstValue(request.query, 'kind'))
  if (opened === null || place === null) return notFound
  return { kind: 'page', html: newItemPage({ framework: opened.framework, ...place, typed: emptyItem(place.holder), done: doneWordsIn(request.query, doneWords), state: formState(request) }) }
}

async function answerAdd(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const opened = await openFramework(asking, frameworkId)
  const place = opened === null || !opened.rights.mayChange ? null : await placeIn(asking, frameworkId, holderIn(request.form), firstValue(request.form, 'kind'))
  if (opened === null || place === null) return notFound
  const typed = typedItemIn(request)
  const added = await addItem(asking, frameworkId, { kind: place.kind, parent: place.holder?.id ?? null }, typed)
  if (added.ok) {
    request.record({ action: 'framework/item-added', details: { frameworkId, itemId: added.value.id, kind: place.kind } })
    const { id, parent, kind } = added.value
    const another = href(paths.frameworkItemNew, { framework: frameworkId }, { ...(parent === null ? {} : { in: parent }), kind, done: 'added' })
    return { kind: 'redirect', to: firstValue(request.form, 'next') === 'another' ? another : href(paths.frameworkItem, { framework: frameworkId, item: id }, { done: 'added' }) }
  }
  if (added.error.code === 'not-here') return notFound
  return { kind: 'page', status: 422, html: newItemPage({ framework: opened.framework, ...place, typed, done: null, state: formState(request, 0, typedProblems(added.error.problems)) }) }
}

interface Refused {
  readonly typed: TypedItem
  readonly meaning: Meaning
  readonly status: 409 | 422
  readonly problems: readonly ItemProblem[]
}

async function changeAnswer(request: SignedInRequest, refused: Refused | null): Promise<Answer> {
  const asking = await askingOf(request)
  const seen = await seeItem(asking, idIn(request, 'framework'), idIn(request, 'item'), 1)
  if (seen === null || !seen.rights.mayChange) return notFound
  const { framework, item, path, version } = seen
  const stands = typedItem(item)
  const html = changeItemPage({
    framework,
    item,
    path,
    typed: refused?.typed ?? stands,
    meaning: (await isInherited(asking, seen, item)) ? (refused?.meaning ?? '') : null,
    conflict: refused?.status === 409 ? comparedItem(stands, refused.typed, item.kind) : null,
    state: formState(request, refused?.status === 422 ? versionIn(request.form) : version, typedProblems(refused?.problems ?? [])),
  })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: refused.status, html }
}

async function answerChange(request: SignedInRequest): Promise<Answer> {
  const [frameworkId, itemId] = [idIn(request, 'framework'), idIn(request, 'item')]
  const typed = typedItemIn(request)
  const chosen = firstValue(request.form, 'meaning')
  const meaning: Meaning = chosen === 'same' || chosen === 'other' ? chosen : ''
  const changed = await changeItem(await askingOf(request), frameworkId, itemId, typed, { meaning, version: versionIn(request.form) })
  if (changed.ok) {
    const { item, isAnother } = changed.value
    request.record({ action: 'framework/item-changed', details: { frameworkId, itemId: item.id, isAnother } })
    return { kind: 'redirect', to: href(paths.frameworkItem, { framework: frameworkId, item: item.id }, { done: isAnother ? 'renewed' : 'item' }) }
  }
  if (changed.error.code === 'not-here') return notFound
  return changeAnswer(request, changed.error.code === 'changed-meanwhile' ? { typed, meaning, status: 409, problems: [] } : { typed, meaning, status: 422, problems: changed.error.problems })
}

function typedItemIn(request: SignedInRequest): TypedItem {
  const { form } = request
  return { ...typedIn(request, ['text', 'code', 'about', 'domain', 'aspect', 'stage', 'form']), trends: form['trends'] ?? [], goesWith: firstValue(form, 'goes-with') }
}

/** What an item is to stand in; empty for the top. */
function holderIn(values: SentValues): string {
  return firstValue(values, 'in') === '' ? '' : sentId(values, 'in')
}

import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import type { FrameworkItem, ItemKind } from '../rules/framework.ts'
import { kindsIn } from '../rules/places-for.ts'
import { mostItems } from '../rules/text-limits.ts'
import { type ItemField, type ItemWords, type TypedItem, readItem } from '../rules/typed-item.ts'
import type { FieldProblem } from '../rules/typed-problem.ts'
import { type Asking, type OpenedFramework, isShipped, lockToChange } from './asking.ts'
import type { FrameworkStore, KeptItem } from './framework-store.ts'

/** Does a behaviour whose words were changed still mean what it meant? */
export type Meaning = 'same' | 'other' | ''

export type ItemProblem = FieldProblem<ItemField | 'meaning'>

/** Where an item is added, and as what. */
export interface NewItem {
  readonly kind: ItemKind
  /** The id of what it is to stand in; null for the top. */
  readonly parent: string | null
}

/**
 * Adds an item as the last of what holds it.
 * @error not-here when it cannot stand there; to-mend
 */
export async function addItem(asking: Asking, frameworkId: string, { kind, parent }: NewItem, typed: TypedItem): Promise<Result<FrameworkItem, NotHere | ToMend<ItemProblem>>> {
  const { store, newId, now } = asking
  const opened = await lockToChange(asking, frameworkId)
  const holder = parent === null ? null : await store.item(frameworkId, parent)
  if (opened === null || (parent !== null && holder === null) || !kindsIn(holder?.item.kind ?? null).includes(kind)) return failure(notHere)
  if ((await store.countItems(frameworkId)) >= mostItems) return failure(toMend([{ field: 'text', why: { code: 'too-many', most: mostItems } }]))
  const id = newId()
  const words = await readFor(store, frameworkId, { id, kind }, typed, holder?.item ?? null)
  if (!words.ok) return failure(toMend(words.error))
  const item: FrameworkItem = { ...words.value, id, kind, parent }
  await store.addItem(frameworkId, item)
  await store.touch(frameworkId, now)
  return success(item)
}

/** An item as it was changed: a behaviour with another meaning has another id. */
export interface ChangedItem {
  readonly item: FrameworkItem
  readonly isAnother: boolean
}

/**
 * Changes the words of an item, and with a capability the domain and the aspect of its behaviours.
 * @param meaning whether a behaviour of an earlier version means the same in its new words
 * @error not-here, to-mend, changed-meanwhile
 */
export async function changeItem(asking: Asking, frameworkId: string, itemId: string, typed: TypedItem, { meaning, version }: { readonly meaning: Meaning; readonly version: number }): Promise<Result<ChangedItem, NotHere | ToMend<ItemProblem> | ChangedTo<KeptItem>>> {
  const { store } = asking
  const opened = await lockToChange(asking, frameworkId)
  const kept = opened === null ? null : await store.item(frameworkId, itemId)
  if (opened === null || kept === null) return failure(notHere)
  const { item } = kept
  const holder = item.parent === null ? null : await store.item(frameworkId, item.parent)
  const words = await readFor(store, frameworkId, item, typed, holder?.item ?? null)
  const asksMeaning = words.ok && words.value.text !== item.text && (await isInherited(asking, opened, item))
  const problems = [...(words.ok ? [] : words.error), ...(asksMeaning && meaning === '' ? [{ field: 'meaning' as const, why: { code: 'not-chosen' as const } }] : [])]
  if (!words.ok || problems.length > 0) return failure(toMend(problems))
  if (kept.version !== version) return failure({ code: 'changed-meanwhile', stands: kept })
  const changed = await writtenItem(asking, frameworkId, kept, words.value, asksMeaning && meaning === 'other')
  return changed === null ? failure({ code: 'changed-meanwhile', stands: kept }) : success(changed)
}

async function writtenItem({ store, newId, now }: Asking, frameworkId: string, { item, version }: KeptItem, words: ItemWords, isAnother: boolean): Promise<ChangedItem | null> {
  const changed: FrameworkItem = { ...item, ...words, ...notAsked(item) }
  if (!(await store.changeItem(frameworkId, changed, version))) return null
  if (item.kind === 'capability') await store.passOn(frameworkId, item.id, item, changed)
  await store.touch(frameworkId, now)
  if (!isAnother) return { item: changed, isAnother }
  const id = newId()
  await store.renewItem(frameworkId, item.id, id)
  return { item: { ...changed, id }, isAnother }
}

/** What the form of its kind does not ask: it stays as it is. */
function notAsked({ kind, domain, aspect, trends }: FrameworkItem): Partial<FrameworkItem> {
  if (kind === 'behaviour') return { domain, aspect, trends }
  return kind === 'part' ? { aspect, trends } : {}
}

async function readFor(store: FrameworkStore, frameworkId: string, { id, kind }: Pick<FrameworkItem, 'id' | 'kind'>, typed: TypedItem, holder: FrameworkItem | null): Promise<Result<ItemWords, readonly ItemProblem[]>> {
  const read = readItem(kind, typed, holder)
  if (!read.ok || read.value.code === null || !(await store.isCodeTaken(frameworkId, read.value.code, id))) return read
  return failure([{ field: 'code', why: { code: 'code-taken' } }])
}

/** Is a behaviour one of the framework that this one was copied from? Then people may have answered it already. */
export async function isInherited({ store }: Pick<Asking, 'store'>, { framework: { copiedFrom } }: Pick<OpenedFramework, 'framework'>, { id, kind }: FrameworkItem): Promise<boolean> {
  if (copiedFrom === null || kind !== 'behaviour') return false
  return isShipped(copiedFrom) ? shippedFramework().items.some((one) => one.id === id) : (await store.item(copiedFrom, id)) !== null
}

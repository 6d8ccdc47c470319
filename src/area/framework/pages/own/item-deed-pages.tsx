import { type FormState, type Problem, PageHeading, PlainForm, RadioQuestion, SelectField, problemAt } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { itemLine } from '../../rules/outline.ts'
import type { MovableItem } from '../../service/place-items.ts'
import type { ItemSeen } from '../../service/see-item.ts'
import { moveWords, removeItemWords } from '../../words/item.ts'
import { frameworkFrame } from './frame.tsx'

/** Places that are chosen by radio buttons; more stand in a list. */
const mostRadios = 7

/** The form that moves an item into another one. */
export function movePage({ movable: { framework, item, places }, chosen, state: { from, problems } }: { readonly movable: MovableItem; readonly chosen: string; readonly state: FormState }): string {
  const own = { framework: framework.id, item: item.id }
  const choices = places.map((place) => ({ value: place?.id ?? 'top', text: place === null ? moveWords.top : itemLine(place) }))
  return frameworkFrame({
    title: moveWords.title,
    framework,
    path: [item],
    problems,
    content: (
      <>
        <PageHeading heading={moveWords.title} answer={choices.length === 0 ? moveWords.none : moveWords.answer(itemLine(item))} />
        {choices.length > 0 && (
          <PlainForm action={href(paths.frameworkItemMove, own)} from={from} buttons={[{ text: moveWords.button }]}>
            <Places choices={choices} chosen={chosen} problems={problems} />
          </PlainForm>
        )}
      </>
    ),
  })
}

function Places({ choices, chosen, problems }: { readonly choices: readonly { readonly value: string; readonly text: string }[]; readonly chosen: string; readonly problems: readonly Problem[] }) {
  if (choices.length > mostRadios) return <SelectField id="to" name="to" label={moveWords.legend} none={moveWords.choose} value={chosen} choices={choices} {...problemAt(problems, 'to')} />
  return <RadioQuestion name="to" size="s" legend={moveWords.legend} value={chosen} choices={choices} {...problemAt(problems, 'to')} />
}

/** Asks once more before an item is removed. @param within how many items go with it */
export function removeItemPage({ view: { framework, item, path, comments }, within, state: { from } }: { readonly view: Pick<ItemSeen, 'framework' | 'item' | 'path' | 'comments'>; readonly within: number; readonly state: FormState }): string {
  const own = { framework: framework.id, item: item.id }
  return frameworkFrame({
    title: removeItemWords.title,
    framework,
    path: [...path, item] satisfies readonly FrameworkItem[],
    content: (
      <>
        <PageHeading heading={removeItemWords.title} answer={removeItemWords.answer(itemLine(item))} />
        {within > 0 && <p>{removeItemWords.within(within)}</p>}
        {comments.length > 0 && <p>{removeItemWords.comments(comments.length)}</p>}
        <PlainForm action={href(paths.frameworkItemRemove, own)} from={from} buttons={[{ text: removeItemWords.button }]} />
        <p>
          <a href={href(paths.frameworkItem, own)}>{removeItemWords.not}</a>
        </p>
      </>
    ),
  })
}

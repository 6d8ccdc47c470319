import { type FormState, LongText, Notice, PlainForm, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { checkInItems } from '../records.ts'
import type { TypedCheckIn } from '../rules/typed-check-in.ts'
import { listWords, nowWords as words } from '../words/check-ins.ts'
import { itemWords } from '../words/items.ts'
import { framed } from './frame.tsx'

/** The check-in of today as a form. @param notice why it was not kept, where that is nothing to mend */
export function nowPage({ typed, state, notice }: { readonly typed: TypedCheckIn; readonly state: FormState; readonly notice: string | null }): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: listWords.title, href: href(paths.checkIns) },
    problems: state.problems,
    children: (
      <div className="ek-reading">
        {notice !== null && <Notice>{notice}</Notice>}
        <PlainForm action={href(paths.checkInNow)} from={state.from} carried={{ version: [String(state.version)] }} buttons={[{ text: words.save }]}>
          {checkInItems.map((item) => {
            const { question, steps, runs } = itemWords[item]
            // A choice that was made can be taken back without any script.
            const choices = [...steps.map((text, at) => ({ value: String(at + 1), text })), { value: 'none', text: words.skip }]
            return <RadioQuestion key={item} name={item} legend={question} size="s" hint={runs} value={typed.answers[item]} choices={choices} isInline {...problemAt(state.problems, item)} />
          })}
          <LongText id="note" name="note" label={words.note} hint={words.noteHint} value={typed.note} {...problemAt(state.problems, 'note')} />
        </PlainForm>
      </div>
    ),
  })
}

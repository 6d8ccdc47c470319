import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, type FormState, PlainForm, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { listWords, reminderWords as words } from '../words/check-ins.ts'
import { framed } from './frame.tsx'

/** How somebody wants to be reminded. */
export function remindersPage({ kind, until, state }: { readonly kind: string; readonly until: TypedDate; readonly state: FormState }): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: listWords.title, href: href(paths.checkIns) },
    problems: state.problems,
    children: (
      <PlainForm action={href(paths.checkInReminders)} from={state.from} buttons={[{ text: words.save }]}>
        <RadioQuestion name="kind" legend={words.question} value={kind} choices={[{ value: 'on', text: words.on }, { value: 'paused', text: words.paused }, { value: 'off', text: words.off }]} {...problemAt(state.problems, 'kind')} />
        <DateQuestion name="until" legend={words.until} size="s" hint={words.untilHint} value={until} {...problemAt(state.problems, 'until-day')} />
      </PlainForm>
    ),
  })
}

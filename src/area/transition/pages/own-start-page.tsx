import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, type FormState, PlainForm, RadioQuestion, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { kindWords, kinds, professionWords, professions, settingWords, settings } from '../../stepping-up/index.ts'
import { ownStartWords as words } from '../words/own-start.ts'
import { framed } from './frame.tsx'

/** A start of one's own as it was typed. */
export interface TypedOwnStart {
  readonly kind: string
  readonly profession: string
  readonly setting: string
  readonly post: string
  readonly first: TypedDate
  readonly until: TypedDate
}

/** The questions about a start of one's own. */
export function ownStartPage({ typed, state: { from, problems } }: { readonly typed: TypedOwnStart; readonly state: FormState }): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.ownTransition) },
    problems,
    children: (
      <div className="ek-reading">
        <p>{words.sees}</p>
        <PlainForm action={href(paths.ownTransition)} from={from} carried={{ do: ['start'] }} buttons={[{ text: words.button }]}>
          <RadioQuestion name="kind" legend={words.kind} hint={words.kindHint} value={typed.kind} choices={kinds.map((value) => ({ value, text: kindWords[value] }))} {...problemAt(problems, 'kind')} />
          <DateQuestion name="first" legend={words.first} hint={words.firstHint} value={typed.first} {...problemAt(problems, 'first-day')} />
          <DateQuestion name="until" legend={words.until} hint={words.untilHint} value={typed.until} {...problemAt(problems, 'until-day')} />
          <TextField id="post" name="post" label={words.post} hint={words.postHint} value={typed.post} {...problemAt(problems, 'post')} />
          <RadioQuestion name="profession" legend={words.profession} value={typed.profession} choices={professions.map((value) => ({ value, text: professionWords[value] }))} {...problemAt(problems, 'profession')} />
          <RadioQuestion name="setting" legend={words.setting} value={typed.setting} choices={settings.map((value) => ({ value, text: settingWords[value] }))} {...problemAt(problems, 'setting')} />
        </PlainForm>
      </div>
    ),
  })
}

import { type FormOrigin, PlainForm, TextField, quickerWords, Quicker } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { OrganisationSettings } from '../service/settings.ts'
import { settingsWords as words } from '../words/settings.ts'
import { administrationPage } from './administration-page.tsx'

const fieldId = 'idle-minutes'

/** The settings, as a form. */
export function settingsPage({ from, typed, version, isProblem = false, done = null }: {
  readonly from: FormOrigin
  readonly typed: string
  readonly version: number
  readonly isProblem?: boolean
  readonly done?: string | null
}): string {
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    problems: isProblem ? [{ fieldId, words: words.problem }] : [],
    content: (
      <div className="ek-reading">
        <PlainForm action={href(paths.settings)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.button }]}>
          <TextField id={fieldId} name={fieldId} label={words.label} hint={words.hint} value={typed} {...(isProblem ? { problem: words.problem } : {})} />
        </PlainForm>
        <h2 className="nhsuk-heading-m">{words.advice.heading}</h2>
        <ul>
          <li>{words.advice.shared}</li>
          <li>{words.advice.own}</li>
        </ul>
        <p>{words.advice.long}</p>
      </div>
    ),
  })
}

/** For who saved over what somebody else had changed meanwhile. */
export function settingsConflictPage({ from, typed, stands }: { readonly from: FormOrigin; readonly typed: number; readonly stands: OrganisationSettings }): string {
  return administrationPage({
    title: quickerWords.heading,
    answer: quickerWords.answer,
    within: [{ text: words.title, href: href(paths.settings) }],
    content: (
      <div className="ek-reading">
        <Quicker values={[{ field: words.label, now: words.minutes(stands.idleMinutes), typed: words.minutes(typed) }]} keep={href(paths.settings)}>
          <PlainForm action={href(paths.settings)} from={from} carried={{ version: [String(stands.version)], [fieldId]: [String(typed)] }} buttons={[{ text: quickerWords.saveTyped, isSecondary: true }]} />
        </Quicker>
      </div>
    ),
  })
}

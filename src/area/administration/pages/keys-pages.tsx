import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { CheckboxQuestion, DataTable, type FormOrigin, KeyFacts, PlainForm, TextField, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { keyScopes } from '../../../platform/identity/index.ts'
import { nameText } from '../../people/index.ts'
import type { ApiKey, KeyField, KeyProblem, TypedKey } from '../service/keys.ts'
import { keyProblemWords, keysWords as words, scopeWords } from '../words/keys.ts'
import { administrationPage } from './administration-page.tsx'

const within = [{ text: words.title, href: href(paths.keys) }]

/** Every key, and the form that makes one. */
export function keysPage({ from, keys, now, typed, problems, done }: {
  readonly from: FormOrigin
  readonly keys: readonly ApiKey[]
  readonly now: Date
  readonly typed: TypedKey
  readonly problems: readonly KeyProblem[]
  readonly done: string | null
}): string {
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    problems: problems.map(({ code, field }) => ({ fieldId: field, words: keyProblemWords[code] })),
    content: (
      <>
        {keys.length === 0 ? <p>{words.none}</p> : <KeyTable keys={keys} now={now} />}
        <h2 className="nhsuk-heading-m">{words.make.heading}</h2>
        <div className="ek-reading">
          <MakeForm from={from} typed={typed} problems={problems} />
        </div>
      </>
    ),
  })
}

function KeyTable({ keys, now }: { readonly keys: readonly ApiKey[]; readonly now: Date }): ReactNode {
  const { name, scopes, by, expires, used, state, end } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[{ heading: name }, { heading: scopes }, { heading: by }, { heading: expires }, { heading: used }, { heading: state }, { heading: end }]}
      rows={keys.map((key) => [
        key.name,
        scopesText(key),
        nameText(key.madeBy),
        dateText(londonDay(key.expiresAt)),
        key.lastUsedOn === null ? words.neverUsed : dateText(key.lastUsedOn),
        stateText(key, now),
        key.endedAt === null ? <EndLink key="end" {...key} /> : '',
      ])}
    />
  )
}

function scopesText({ scopes }: ApiKey): string {
  return scopes.map((scope) => scopeWords[scope]?.text ?? scope).join('; ')
}

function stateText({ endedAt, expiresAt }: ApiKey, now: Date): string {
  if (endedAt !== null) return words.states.ended
  return expiresAt > now ? words.states.holds : words.states.expired
}

function EndLink({ keyId, name }: ApiKey): ReactNode {
  return (
    <a href={href(paths.keyEnd, { key: keyId })} aria-label={words.endLabel(name)}>
      {words.end}
    </a>
  )
}

function MakeForm({ from, typed, problems }: { readonly from: FormOrigin; readonly typed: TypedKey; readonly problems: readonly KeyProblem[] }): ReactNode {
  const problemOf = (field: KeyField) => {
    const found = problems.find((problem) => problem.field === field)
    return found === undefined ? {} : { problem: keyProblemWords[found.code] }
  }
  const { name, nameHint, scopes, days, daysHint, button } = words.make
  return (
    <PlainForm action={href(paths.keys)} from={from} buttons={[{ text: button }]}>
      <TextField id="name" name="name" label={name} hint={nameHint} value={typed.name} {...problemOf('name')} />
      <CheckboxQuestion name="scopes" legend={scopes} size="s" choices={keyScopes.map((value) => ({ value, ...scopeWords[value] }))} values={typed.scopes} {...problemOf('scopes')} />
      <TextField id="days" name="days" label={days} hint={daysHint} value={typed.days} {...problemOf('days')} />
    </PlainForm>
  )
}

/** A new key, shown this once. */
export function keyMadePage({ name, text, expiresAt }: { readonly name: string; readonly text: string; readonly expiresAt: Date }): string {
  return administrationPage({
    title: words.made.title,
    answer: words.made.answer,
    within,
    content: (
      <div className="ek-reading">
        <h2 className="nhsuk-heading-m">{words.made.key(name)}</h2>
        <p>
          <code>{text}</code>
        </p>
        <p>{words.made.expires(dateText(londonDay(expiresAt)))}</p>
        <p>{words.made.how}</p>
        <p>
          <a className="nhsuk-button" href={href(paths.keys)}>
            {words.made.back}
          </a>
        </p>
      </div>
    ),
  })
}

/** For a form that was sent again after it had made its key. */
export function keyMadeAlreadyPage(): string {
  return administrationPage({
    title: words.again.title,
    answer: words.again.answer,
    within,
    content: (
      <>
        <p>{words.again.lost}</p>
        <p>
          <a href={href(paths.keys)}>{words.again.back}</a>
        </p>
      </>
    ),
  })
}

/** Asks whether a key is really to be ended. */
export function keyEndPage({ from, apiKey }: { readonly from: FormOrigin; readonly apiKey: ApiKey }): string {
  return administrationPage({
    title: words.ending.title(apiKey.name),
    answer: words.ending.answer,
    within,
    content: (
      <div className="ek-reading">
        <KeyFacts
          facts={[
            { name: words.columns.scopes, value: scopesText(apiKey) },
            { name: words.columns.used, value: apiKey.lastUsedOn === null ? words.neverUsed : dateText(apiKey.lastUsedOn) },
          ]}
        />
        <PlainForm action={href(paths.keyEnd, { key: apiKey.keyId })} from={from} buttons={[{ text: words.ending.button }]} />
        <p>
          <a href={href(paths.keys)}>{words.ending.keep}</a>
        </p>
      </div>
    ),
  })
}

import { TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { PageHeading, PlainForm, ProblemSummary, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wayInWords } from '../words/ways-in.ts'
import { Demonstration } from './demonstration-link.tsx'
import type { WayBackIn } from './way-back-in.ts'

const words = wayInWords.at
const emailFieldId = 'email'

/** The ways into one organisation. */
export interface SignInAtModel {
  readonly organisation: { readonly odsCode: string; readonly name: string }
  readonly providers: readonly { readonly providerId: string; readonly name: string }[]
  readonly back: WayBackIn
  /** Another organisation may be chosen. */
  readonly hasOthers: boolean
  /** What was typed as an e-mail address and is none; null when nothing was. */
  readonly typed: string | null
  /** Where it does not, a link by e-mail reaches nobody. */
  readonly mailLeaves: boolean
  /** The demonstration trust may be entered. */
  readonly hasDemonstration: boolean
}

/** The page of the ways into one organisation: its providers first, then a link by e-mail, then what to do when neither works. */
export function signInAtPage(model: SignInAtModel): string {
  const { organisation, typed, back, hasOthers, hasDemonstration } = model
  const title = words.title(organisation.name)
  return sitePage({
    title,
    hasProblem: typed !== null,
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={typed === null ? [] : [{ fieldId: emailFieldId, words: words.problem }]} />
        <PageHeading heading={title} answer={words.answer} />
        {back.because === 'demonstration-over' && <Notice>{wayInWords.over}</Notice>}
        <Providers {...model} />
        <LinkByEmail {...model} />
        <h2 className="nhsuk-heading-m">{words.helpHeading}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {hasDemonstration && <Demonstration />}
        {hasOthers && (
          <p>
            <a href={href(paths.signIn, {}, back)}>{words.other}</a>
          </p>
        )}
      </div>
    ),
  })
}

function Providers({ organisation, providers, back }: SignInAtModel): ReactNode {
  if (providers.length === 0) return null
  return (
    <>
      <ul className="nhsuk-list">
        {providers.map(({ providerId, name }) => (
          <li key={providerId}>
            <a className="nhsuk-button nhsuk-u-margin-bottom-2" href={href(paths.signInProvider, { organisation: organisation.odsCode, provider: providerId }, back)}>
              {words.with(name)}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.withHint}</p>
    </>
  )
}

function LinkByEmail({ organisation, providers, back, typed, mailLeaves }: SignInAtModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{providers.length === 0 ? words.linkHeading.alone : words.linkHeading.other}</h2>
      {mailLeaves ? <p>{words.linkWords}</p> : <Notice>{words.notSetUp}</Notice>}
      <PlainForm
        action={href(paths.signInMail, { organisation: organisation.odsCode })}
        carried={back.return === undefined ? {} : { return: [back.return] }}
        buttons={[{ text: words.button, isSecondary: providers.length > 0 }]}
      >
        <TextInput
          id={emailFieldId}
          name="email"
          type="email"
          label={words.label}
          labelProps={{ size: 's' }}
          defaultValue={typed ?? ''}
          autoComplete="email"
          spellCheck={false}
          {...(typed === null ? {} : { error: words.problem })}
        />
      </PlainForm>
    </>
  )
}

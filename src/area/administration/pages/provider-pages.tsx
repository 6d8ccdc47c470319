import { type FormOrigin, PlainForm, RadioQuestion, quickerWords, Quicker } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type TypedProviderSettings, providerKinds } from '../../../platform/identity/oidc/index.ts'
import { fieldsOfKind } from '../rules/provider-fields.ts'
import type { KeptProvider } from '../service/providers.ts'
import { fieldWords, kindWords, providersWords as words } from '../words/providers.ts'
import { administrationPage } from './administration-page.tsx'
import { Addresses, type OwnAddresses } from './own-addresses.tsx'
import { ProviderForm, type ProviderFormModel, problemsOnPage } from './provider-form.tsx'

const providers = { text: words.title, href: href(paths.providers) }

/** Asks which kind of provider is to be added. */
export function providerKindPage(isProblem: boolean): string {
  return administrationPage({
    title: words.kind.title,
    within: [providers],
    problems: isProblem ? [{ fieldId: 'kind', words: words.kind.problem }] : [],
    content: (
      <form method="get" action={href(paths.providerNew)} noValidate>
        <input type="hidden" name="asked" value="yes" />
        <RadioQuestion name="kind" legend={words.columns.kind} size="s" choices={providerKinds.map((value) => ({ value, ...kindWords[value] }))} {...(isProblem ? { problem: words.kind.problem } : {})} />
        <button type="submit" className="nhsuk-button" data-module="nhsuk-button">
          {words.kind.button}
        </button>
      </form>
    ),
  })
}

/** The form for a new provider. */
export function newProviderPage(form: Omit<ProviderFormModel, 'action' | 'version' | 'hasKeptSecret' | 'button'>, addresses: OwnAddresses): string {
  return administrationPage({
    title: words.form.newTitle(kindWords[form.kind].text),
    answer: words.form.newAnswer,
    within: [providers],
    problems: problemsOnPage(form.problems),
    content: (
      <div className="ek-reading">
        <Addresses {...addresses} />
        <ProviderForm {...form} action={href(paths.providerNew)} version={0} hasKeptSecret={false} button={words.form.add} />
      </div>
    ),
  })
}

/** The form of a provider that is there. */
export function providerPage(form: Omit<ProviderFormModel, 'action' | 'button'>, addresses: OwnAddresses, standingName: string): string {
  const { providerId } = form.typed
  return administrationPage({
    title: words.form.changeTitle(standingName),
    within: [providers],
    problems: problemsOnPage(form.problems),
    content: (
      <div className="ek-reading">
        <ProviderForm {...form} action={href(paths.provider, { provider: providerId })} button={words.form.save} />
        <p>
          <a href={href(paths.providerRemove, { provider: providerId })}>{words.form.remove}</a>
        </p>
        <Addresses {...addresses} />
      </div>
    ),
  })
}

/** For who changed a provider that somebody else had changed meanwhile: both side by side. */
export function providerConflictPage({ from, typed, stands, standsAsTyped, sealedSecret }: {
  readonly from: FormOrigin
  readonly typed: TypedProviderSettings
  readonly stands: KeptProvider
  readonly standsAsTyped: TypedProviderSettings
  readonly sealedSecret: string | null
}): string {
  const address = href(paths.provider, { provider: typed.providerId })
  const fields = fieldsOfKind[stands.settings.kind].filter((field) => field !== 'clientSecret' && typed[field] !== standsAsTyped[field])
  const secret = sealedSecret === null ? {} : { 'sealed-secret': [sealedSecret] }
  const carried = Object.fromEntries(fieldsOfKind[stands.settings.kind].filter((field) => field !== 'clientSecret').map((field) => [field, [typed[field]]]))
  return administrationPage({
    title: quickerWords.heading,
    answer: quickerWords.answer,
    within: [providers],
    content: (
      <div className="ek-reading">
        <Quicker
          values={[
            ...fields.map((field) => ({ field: fieldWords[field].label, now: standsAsTyped[field], typed: typed[field] })),
            { field: words.conflict.secret, now: words.conflict.secretAsIs, typed: sealedSecret === null ? words.conflict.secretAsIs : words.conflict.secretEntered },
          ]}
          keep={address}
        >
          <PlainForm action={address} from={from} carried={{ ...carried, ...secret, version: [String(stands.version)] }} buttons={[{ text: quickerWords.saveTyped, isSecondary: true }]} />
        </Quicker>
      </div>
    ),
  })
}

/** Asks whether a provider is really to be removed. */
export function providerRemovePage({ from, provider: { settings, version }, identities, isChanged }: {
  readonly from: FormOrigin
  readonly provider: KeptProvider
  readonly identities: number
  /** Somebody else changed it since the page was drawn. */
  readonly isChanged: boolean
}): string {
  const address = { provider: settings.providerId }
  return administrationPage({
    title: words.remove.title(settings.name),
    answer: words.remove.answer,
    within: [providers],
    done: isChanged ? words.remove.changed : null,
    content: (
      <div className="ek-reading">
        <p>{words.remove.identities(identities)}</p>
        <p>{words.remove.signedIn}</p>
        <PlainForm action={href(paths.providerRemove, address)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.remove.button }]} />
        <p>
          <a href={href(paths.provider, address)}>{words.remove.keep}</a>
        </p>
      </div>
    ),
  })
}

import type { ReactNode } from 'react'
import { DataTable, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptProvider } from '../service/providers.ts'
import { kindWords, matchingWords, providersWords as words } from '../words/providers.ts'
import { administrationPage } from './administration-page.tsx'

/** Every provider, and how to try them. */
export function providersPage({ providers, identities, signInAddress, done }: {
  readonly providers: readonly KeptProvider[]
  readonly identities: ReadonlyMap<string, number>
  readonly signInAddress: string
  readonly done: string | null
}): string {
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    content: (
      <>
        {providers.length === 0 ? <p>{words.none}</p> : <ProviderTable providers={providers} identities={identities} />}
        {providers.filter(({ isSecretLost }) => isSecretLost).map(({ settings }) => (
          <Notice key={settings.providerId}>
            <p>
              <strong>{settings.name}.</strong> {words.secretLost}
            </p>
          </Notice>
        ))}
        <p>
          <a className="nhsuk-button" href={href(paths.providerNew)}>
            {words.add}
          </a>
        </p>
        {providers.length > 0 && (
          <>
            <h2 className="nhsuk-heading-m">{words.tryHeading}</h2>
            <p>{words.tryHow}</p>
            <p>
              <a href={signInAddress}>{signInAddress}</a>
            </p>
          </>
        )}
      </>
    ),
  })
}

function ProviderTable({ providers, identities }: { readonly providers: readonly KeptProvider[]; readonly identities: ReadonlyMap<string, number> }): ReactNode {
  const { name, kind, matches, people } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[{ heading: name }, { heading: kind }, { heading: matches }, { heading: people, isNumber: true }]}
      rows={providers.map(({ settings }) => [
        <a key="name" href={href(paths.provider, { provider: settings.providerId })} aria-label={words.change(settings.name)}>
          {settings.name}
        </a>,
        kindWords[settings.kind].text,
        matchingWords[settings.matchesBy].text,
        words.people(identities.get(settings.providerId) ?? 0),
      ])}
    />
  )
}

import type { ReactNode } from 'react'
import { KeyFacts } from '../../../platform/design/index.ts'
import { providersWords as words } from '../words/providers.ts'

/** The addresses that whoever runs a provider must know. */
export interface OwnAddresses {
  readonly return: string
  readonly signedOut: string
  readonly elsewhere: string
}

/** What to register at a provider. */
export function Addresses({ return: back, signedOut, elsewhere }: OwnAddresses): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.addresses.heading}</h2>
      <p>{words.addresses.how}</p>
      <KeyFacts
        facts={[
          { name: words.addresses.return, value: <Address>{back}</Address> },
          { name: words.addresses.signedOut, value: <Address>{signedOut}</Address> },
          { name: words.addresses.elsewhere, value: <Address>{elsewhere}</Address>, note: words.addresses.elsewhereNote },
        ]}
      />
    </>
  )
}

/** An address to copy, which breaks over lines where the screen is narrow. */
function Address({ children }: { readonly children: string }): ReactNode {
  return <code>{children}</code>
}

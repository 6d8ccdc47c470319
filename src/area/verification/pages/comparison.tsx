import type { ReactNode } from 'react'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { DataTable, Paragraphs } from '../../../platform/design/index.ts'
import type { ComparedBehaviour } from '../rules/compare.ts'
import type { Comparison, SharedCapability } from '../rules/shared.ts'
import { type Reader, agreementWords, comparisonWords as words } from '../words/comparison.ts'
import { agreementTexts, countTexts, sayText } from './comparison-text.ts'

/** The way to the page of one capability, for who may say something of it. */
type LinkOf = (capability: SharedCapability) => string | null

interface OfReader {
  readonly reader: Reader
  readonly linkOf: LinkOf
}

/** Both views in words: how near they are, where they lie further apart, and all of it by domain and capability. */
export function Views({ comparison: { capabilities, agreement }, reader, linkOf = () => null }: { readonly comparison: Comparison; readonly reader: Reader; readonly linkOf?: LinkOf }): ReactNode {
  const parts = [...domains, null].map((domain) => ({ domain, capabilities: capabilities.filter((one) => one.domain === domain) })).filter((part) => part.capabilities.length > 0)
  return (
    <>
      <div className="ek-reading">
        <h2 className="nhsuk-heading-l">{words.heading}</h2>
        <p>{words.intro[reader]}</p>
        <Further capabilities={capabilities} reader={reader} />
      </div>
      {parts.map((part) => (
        <OfDomain key={part.domain ?? ''} {...part} reader={reader} linkOf={linkOf} />
      ))}
      <div className="ek-reading">
        <h3 className="nhsuk-heading-m">{agreementWords.heading}</h3>
        <Paragraphs lines={agreementTexts(agreement)} />
      </div>
    </>
  )
}

/** Where two people would begin to talk. */
function Further({ capabilities, reader }: { readonly capabilities: readonly SharedCapability[]; readonly reader: Reader }): ReactNode {
  const further = capabilities.flatMap(({ behaviours }) => behaviours).filter((one) => one.apart === 'further')
  if (further.length === 0) return null
  return (
    <>
      <h3 className="nhsuk-heading-m">{words.further}</h3>
      <Behaviours behaviours={further} reader={reader} />
    </>
  )
}

function OfDomain({ domain, capabilities, reader, linkOf }: OfReader & { readonly domain: Domain | null; readonly capabilities: readonly SharedCapability[] }): ReactNode {
  const heading = domain === null ? words.neither : words.domains[domain]
  const { capability, both, word } = words.columns
  return (
    <section>
      <h3 className="nhsuk-heading-m">{heading}</h3>
      <Paragraphs lines={countTexts(capabilities)} />
      <DataTable
        caption={words.caption(heading)}
        isCaptionHidden
        columns={[{ heading: capability }, { heading: both[reader] }, { heading: word[reader] }]}
        rows={capabilities.map((one) => [one.name, <Behaviours key="both" behaviours={one.behaviours} reader={reader} />, <Word key="word" capability={one} reader={reader} href={linkOf(one)} />])}
      />
    </section>
  )
}

/** How the supervisor's word on a capability stands, what they wrote, and the way to say it. */
function Word({ capability: { name, standing, confirmation }, reader, href }: { readonly capability: SharedCapability; readonly reader: Reader; readonly href: string | null }): ReactNode {
  return (
    <>
      {words.standing[standing]}
      {confirmation !== null && confirmation.comment !== '' && <span className="ek-note">{`${words.comment[reader]}: ${confirmation.comment}`}</span>}
      {href !== null && ' '}
      {href !== null && (
        <a className="ek-screen-only" href={href}>
          {standing === 'open' || standing === 'reset' ? words.look : words.lookAgain}
          <span className="nhsuk-u-visually-hidden">: {name}</span>
        </a>
      )}
    </>
  )
}

/** Behaviours, each with what both say, and the example of the person. */
export function Behaviours({ behaviours, reader }: { readonly behaviours: readonly ComparedBehaviour[]; readonly reader: Reader }): ReactNode {
  return (
    <ul className="nhsuk-list">
      {behaviours.map((one) => (
        <li key={one.itemId}>
          {one.text}
          <br />
          <strong>{sayText(one, reader)}</strong>
          {one.evidence !== '' && <span className="ek-note">{`${words.example[reader]}: ${one.evidence}`}</span>}
        </li>
      ))}
    </ul>
  )
}

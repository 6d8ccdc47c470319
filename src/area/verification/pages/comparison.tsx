import type { ReactNode } from 'react'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { KeyFacts, numberText, replyWords } from '../../../platform/design/index.ts'
import type { AgreementFound } from '../rules/agreement.ts'
import { type ComparedBehaviour, countApart } from '../rules/compare.ts'
import type { Comparison, SharedCapability } from '../rules/shared.ts'
import { type Reader, agreementWords, comparisonWords as words, countWords, sayWords } from '../words/comparison.ts'

/** The way to the page of one capability, for who may say something of it. */
type LinkOf = (capability: SharedCapability) => string | null

/** Both views, by domain and capability, in words. */
export function Views({ comparison, reader, linkOf = () => null }: { readonly comparison: Comparison; readonly reader: Reader; readonly linkOf?: LinkOf }): ReactNode {
  const ofDomain = (domain: Domain | null) => comparison.capabilities.filter((one) => one.domain === domain)
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <p>{words.intro[reader]}</p>
      <OfDomain heading={words.domains.management} capabilities={ofDomain('management')} reader={reader} linkOf={linkOf} />
      <OfDomain heading={words.domains.leadership} capabilities={ofDomain('leadership')} reader={reader} linkOf={linkOf} />
      <OfDomain heading={words.neither} capabilities={ofDomain(null)} reader={reader} linkOf={linkOf} />
      <AgreementSection agreement={comparison.agreement} />
    </>
  )
}

function OfDomain({ heading, capabilities, reader, linkOf }: { readonly heading: string; readonly capabilities: readonly SharedCapability[]; readonly reader: Reader; readonly linkOf: LinkOf }): ReactNode {
  if (capabilities.length === 0) return null
  return (
    <section>
      <h3 className="nhsuk-heading-m">{heading}</h3>
      {countTexts(capabilities).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {capabilities.map((one) => (
        <OfCapability key={one.itemId} capability={one} reader={reader} href={linkOf(one)} />
      ))}
    </section>
  )
}

function OfCapability({ capability, reader, href }: { readonly capability: SharedCapability; readonly reader: Reader; readonly href: string | null }): ReactNode {
  const { name, standing, confirmation } = capability
  return (
    <>
      <h4 className="nhsuk-heading-s">{name}</h4>
      <Behaviours behaviours={capability.behaviours} reader={reader} />
      <p>
        <strong>{words.standing[standing]}.</strong> {confirmation !== null && confirmation.comment !== '' && `${words.comment[reader]}: ${confirmation.comment}`}
      </p>
      {href !== null && (
        <p className="ek-screen-only">
          <a href={href}>
            {standing === 'open' || standing === 'reset' ? words.look : words.lookAgain}
            <span className="nhsuk-u-visually-hidden">: {name}</span>
          </a>
        </p>
      )}
    </>
  )
}

/** The behaviours of a capability, each with what both say, and the example of the person. */
export function Behaviours({ behaviours, reader }: { readonly behaviours: readonly ComparedBehaviour[]; readonly reader: Reader }): ReactNode {
  return <KeyFacts facts={behaviours.map((one) => ({ name: one.text, value: sayText(one, reader), ...(one.evidence === '' ? {} : { note: `${words.example[reader]}: ${one.evidence}` }) }))} />
}

/** What both say of a behaviour, as a sentence. */
export function sayText({ self, supervisor }: Pick<ComparedBehaviour, 'self' | 'supervisor'>, reader: Reader): string {
  if (self === supervisor) return self === null ? sayWords.bothLeftOut : sayWords.both(replyWords(self).name)
  const [mine, theirs] = [sayWords.self[reader], sayWords.other[reader]]
  return `${self === null ? mine.leftOut : mine.says(replyWords(self).name)}, ${supervisor === null ? theirs.leftOut : theirs.says(replyWords(supervisor).name)}.`
}

/** How many behaviours lie how, as sentences. */
export function countTexts(capabilities: readonly Pick<SharedCapability, 'behaviours'>[]): readonly string[] {
  const counts = countApart(capabilities)
  const { same, 'one-step': oneStep, further } = counts
  const compared = same + oneStep + further
  const left = counts['not-compared'] === 0 ? [] : [countWords.notCompared(counts['not-compared'])]
  if (compared === 0) return [countWords.noneCompared]
  if (compared > 1) return [countWords.counts(same, oneStep, further, compared), ...left]
  return [countWords.one[same === 1 ? 'same' : oneStep === 1 ? 'one-step' : 'further'], ...left]
}

function AgreementSection({ agreement }: { readonly agreement: AgreementFound }): ReactNode {
  return (
    <section>
      <h3 className="nhsuk-heading-m">{agreementWords.heading}</h3>
      {agreementTexts(agreement).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}

/** How far the two agree beyond chance, as sentences; or why that cannot be told. */
export function agreementTexts(agreement: AgreementFound): readonly string[] {
  switch (agreement.kind) {
    case 'too-few':
      return [agreementWords.tooFew(agreement.pairs)]
    case 'all-same':
      return [agreementWords.allSame(agreement.pairs)]
    case 'one-step':
      return [agreementWords.oneStep(agreement.pairs)]
    case 'told': {
      const text = (value: number) => numberText(value, { decimals: 1 })
      const { kappa, interval, pairs } = agreement
      return [agreementWords.told(text(kappa), text(interval.lower), text(interval.upper), pairs), agreementWords.scale, agreementWords.notIndependent, agreementWords.spread, agreementWords.how]
    }
  }
}

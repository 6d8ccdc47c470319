import type { ReactNode } from 'react'
import { type FormOrigin, DataTable, PlainForm, RadioQuestion, domainWords, ratingWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Practice, practiceFor } from '../content/practice.ts'
import { type Gap, type Order, firsts } from '../rules/next.ts'
import { nextWords as words, whyText } from '../words/next.ts'
import { Folded } from './folded.tsx'

const places: Readonly<Record<Practice, string>> = {
  ward: href(paths.simulatedWard),
  'three-wards': href(paths.directorate),
  places: href(paths.placeCases),
  measures: href(paths.measures),
  improvements: href(paths.improvements),
  reviews: href(paths.purposes),
  situations: href(paths.situations),
  plan: href(paths.ownPlan),
}

/** What to do next: capabilities below "Reliably", with why they come in this order and where to begin. @param from null where nothing can be changed, as in an example */
export function NextSection({ gaps, order, from }: { readonly gaps: readonly Gap[]; readonly order: Order; readonly from: FormOrigin | null }): ReactNode {
  const { capability, behaviours, practise } = words.columns
  const isSuggested = order.why !== 'chosen' && order.why !== 'nothing'
  return (
    <section aria-labelledby="next">
      <h2 className="nhsuk-heading-m" id="next">
        {words.heading}
      </h2>
      {gaps.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="ek-reading">{words.lead}</p>
          <p className="ek-reading">
            {whyText(order)} {isSuggested && words.reason}
          </p>
          <DataTable caption={words.caption} isCaptionHidden columns={[capability, behaviours, practise].map((heading) => ({ heading }))} rows={gaps.map(rowOf)} />
        </>
      )}
      {from !== null && gaps.length > 0 && (
        <Folded summary={words.change} isScreenOnly>
          {isSuggested && <p>{words.honest}</p>}
          <PlainForm action={href(paths.ownProfile)} from={from} buttons={[{ text: words.show, name: 'do', value: 'order', isSecondary: true }]}>
            <RadioQuestion name="first" size="s" legend={words.legend} value={order.first} choices={firsts.map((value) => ({ value, text: words.choices[value] }))} />
          </PlainForm>
        </Folded>
      )}
    </section>
  )
}

function rowOf({ capability, domain, behaviours }: Gap): readonly ReactNode[] {
  const practice = practiceFor(capability.code, domain)
  return [
    <>
      {capability.name} <span className="ek-note">{domainWords[domain]}</span>
    </>,
    <ul key="behaviours" className="nhsuk-list ek-profile__behaviours">
      {behaviours.map(({ itemId, text, lowest }) => (
        <li key={itemId}>
          {text}: <span className="ek-note">{ratingWords[lowest].name}</span>
        </li>
      ))}
    </ul>,
    <a key="practise" href={places[practice]}>
      {words.practise[practice]}
    </a>,
  ]
}

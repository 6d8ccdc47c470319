import type { ReactNode } from 'react'
import { DataTable, Notice, SelectField } from '../../../platform/design/index.ts'
import { placeWords } from '../content/index.ts'
import { addressOf, fields } from '../rules/address.ts'
import { insteads } from '../rules/other-decision.ts'
import { differenceText, insteadWords, lookingBackWords } from '../words/looking-back.ts'
import { outcomeWords } from '../words/outcomes.ts'
import { CaseForm } from './case-form.tsx'
import type { LookingBackPage } from './looking-back-model.ts'

const words = lookingBackWords.other

/** The same circumstances with one decision changed: which, and by how much outcomes differ. */
export function OneChanged({ model }: { readonly model: LookingBackPage }): ReactNode {
  const { place, visit, other } = model
  const { decisions } = placeWords[place.id]
  const rounds = visit.choices.map((_, index) => ({ value: String(index + 1), text: `${index + 1}. ${decisions[place.decisions[index]?.id ?? '']?.title ?? ''}` }))
  return (
    <section id="changed">
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <p className="ek-reading">{words.about}</p>
      <Differences model={model} />
      <CaseForm place={place.id} carried={{ ...addressOf(visit), [fields.stop]: ['yes'] }} buttons={[{ text: words.show, isSecondary: true }]}>
        <SelectField id={fields.round} name={fields.round} label={words.round} value={String(other?.round ?? 1)} choices={rounds} />
        <SelectField id={fields.instead} name={fields.instead} label={words.instead} value={other?.instead ?? 'other-act'} choices={insteads.map((instead) => ({ value: instead, text: insteadWords[instead] }))} />
      </CaseForm>
    </section>
  )
}

function Differences({ model: { place, other, seen } }: { readonly model: LookingBackPage }): ReactNode {
  if (other === null || seen.other === null) return null
  if (seen.other.kind === 'same') return <Notice>{words.same}</Notice>
  const { differences } = seen.other
  const { outcome, difference } = lookingBackWords.columns
  return <DataTable caption={words.result(other.round, insteadWords[other.instead])} columns={[{ heading: outcome }, { heading: difference }]} rows={place.outcomes.map((name) => [outcomeWords[name].name, differenceText(name, differences[name] ?? null)])} />
}

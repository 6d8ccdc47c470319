import { DateQuestion, type FormState, PlainForm, RadioQuestion, SelectField, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import type { TypedPlan } from '../rules/typed-plan.ts'
import { groupWords, planWords as words } from '../words/groups.ts'
import { framed } from './frame.tsx'

/** The form on which a group is planned. */
export function planPage({ programmes, units, typed, state: { from, problems } }: {
  readonly programmes: readonly CatalogueEntry[]
  /** The units of the viewer’s grants: asked about only where there are several. */
  readonly units: readonly { readonly unitId: string; readonly name: string }[]
  readonly typed: TypedPlan
  readonly state: FormState
}): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: groupWords.back, href: href(paths.cohorts) },
    problems,
    children: (
      <div className="ek-reading">
        <PlainForm action={href(paths.cohortNew)} from={from} buttons={[{ text: words.button }]}>
          <TextField id="name" name="name" label={words.name} hint={words.nameHint} value={typed.name} {...problemAt(problems, 'name')} />
          <SelectField id="entry" name="entry" label={words.entry} hint={words.entryHint} none={words.choose} value={typed.entry} choices={programmes.map(({ id, title }) => ({ value: id, text: title }))} {...problemAt(problems, 'entry')} />
          {units.length > 1 && <RadioQuestion name="unit" legend={words.unit} hint={words.unitHint} value={typed.unit} choices={units.map(({ unitId, name }) => ({ value: unitId, text: name }))} {...problemAt(problems, 'unit')} />}
          <TextField id="places" name="places" inputMode="numeric" label={words.places} hint={words.placesHint} value={typed.places} {...problemAt(problems, 'places')} />
          <DateQuestion name="first" legend={words.first} hint={words.firstHint} value={typed.first} {...problemAt(problems, 'first-day')} />
        </PlainForm>
      </div>
    ),
  })
}

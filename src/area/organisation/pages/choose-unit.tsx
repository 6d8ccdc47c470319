import type { ReactNode } from 'react'
import { type FormOrigin, PlainForm, RadioQuestion, SearchForm } from '../../../platform/design/index.ts'
import type { FoundUnit } from '../service/see-organisation.ts'
import { organisationWords } from '../words/organisation.ts'
import { unitWords } from '../words/unit.ts'

/** What was searched for as a new place, and what was found; null before any search. */
export interface PlaceSearch {
  readonly text: string
  readonly units: readonly FoundUnit[]
  /** More were found than are shown. */
  readonly isCut: boolean
}

/** Searching for a unit and choosing one: first the search, then what it found. */
export function ChooseUnit({ action, search, chosen, problem, from, version, words }: {
  readonly action: string
  readonly search: PlaceSearch | null
  readonly chosen: string
  readonly problem?: string
  readonly from: FormOrigin
  readonly version: number
  readonly words: { readonly moveSearch: string; readonly moveSearchHint: string; readonly moveChoose: string; readonly moveButton: string; readonly moveNone: (text: string) => string }
}): ReactNode {
  return (
    <>
      <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.moveSearch, hint: words.moveSearchHint, value: search?.text ?? '', ...(search === null && problem !== undefined ? { problem } : {}) }} button={unitWords.find} />
      {search !== null && search.units.length === 0 && <p>{words.moveNone(search.text)}</p>}
      {search !== null && search.units.length > 0 && (
        <PlainForm action={action} from={from} carried={{ part: ['move'], version: [String(version)], q: [search.text] }} buttons={[{ text: words.moveButton }]}>
          <RadioQuestion name="place" legend={words.moveChoose} size="s" {...(search.isCut ? { hint: organisationWords.foundCut(search.units.length) } : {})} value={chosen} choices={search.units.map(({ unit, path }) => ({ value: unit.unitId, text: unit.name, ...(path === unit.name ? {} : { hint: path }) }))} {...(problem === undefined ? {} : { problem })} />
        </PlainForm>
      )}
    </>
  )
}

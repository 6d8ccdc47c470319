import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Contrast, aspectWords } from '../../../platform/design/index.ts'
import type { AspectContrast } from '../content/kinds.ts'
import { fieldWords } from '../words.ts'
import { type ShownField, fieldOf } from './field-choice.tsx'

/** The six aspects as short contrasts, each with its example behind a details element; open when the field was asked for. */
export function Aspects({ aspects, shown }: { readonly aspects: readonly AspectContrast[]; readonly shown: ShownField }): ReactNode {
  const field = fieldOf(shown)
  return aspects.map(({ aspect, management, leadership, examples }) => (
    <section key={aspect} className="ek-aspect" aria-labelledby={`aspect-${aspect}`}>
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-2" id={`aspect-${aspect}`}>
        {aspectWords[aspect]}
      </h3>
      <Contrast management={<p>{management}</p>} leadership={<p>{leadership}</p>} />
      <Details className="ek-details" open={shown.kind === 'asked-for'}>
        <Details.Summary>{fieldWords[field].example}</Details.Summary>
        <Details.Text>
          <Contrast management={<p>{examples[field].management}</p>} leadership={<p>{examples[field].leadership}</p>} />
        </Details.Text>
      </Details>
    </section>
  ))
}

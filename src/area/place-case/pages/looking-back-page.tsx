import { Bullets, NextSteps, Notice, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { placeWords } from '../content/index.ts'
import { type Visit, addressOf, fields, mostCircumstances } from '../rules/address.ts'
import { roundsOfACase } from '../rules/choices.ts'
import type { Place } from '../rules/place.ts'
import { lookingBackWords as words } from '../words/looking-back.ts'
import type { LookingBackPage } from './looking-back-model.ts'
import { OneChanged } from './one-changed.tsx'
import { OutcomeCharts } from './outcome-charts.tsx'
import { OtherWays } from './other-ways.tsx'
import { Spent } from './spent.tsx'

/** What was done against what the case asked, how it went, with one decision changed, beside other ways, questions, and what the model cannot say. */
export function lookingBackPage(model: LookingBackPage): string {
  const { place, visit, seen } = model
  const { title, questions, cannotSay } = placeWords[place.id]
  return sitePage({
    title: `${words.title}: ${title}`,
    content: (
      <>
        <PageHeading caption={title} heading={words.title} answer={words.lead(visit.choices.length)} />
        {visit.choices.length < roundsOfACase && <p className="ek-reading">{words.stopped}</p>}
        <Spent place={place} spent={seen.spent} />
        <h2 className="nhsuk-heading-l">{words.outcomes.heading}</h2>
        <OutcomeCharts place={place} outcomes={seen.outcomes} />
        {visit.choices.length > 0 && <OneChanged model={model} />}
        <OtherWays place={place} outcomes={seen.outcomes} ways={seen.ways} />
        <h2 className="nhsuk-heading-l">{words.questions}</h2>
        <div className="ek-reading">
          <Bullets lines={questions} />
        </div>
        <h2 className="nhsuk-heading-l">{words.cannotSay}</h2>
        <div className="ek-reading">
          <Bullets lines={[...cannotSay, words.cannotSayAlways]} />
          <p>{words.method}</p>
        </div>
        <Notice>{words.keep}</Notice>
        <NextSteps links={waysOn(place, visit)} />
      </>
    ),
  })
}

function waysOn({ id }: Place, { circumstances, choices }: Visit) {
  const others = { circumstances: (circumstances % mostCircumstances) + 1, choices }
  return [
    { text: words.again.circumstances, href: href(paths.placeCase, { place: id }, { ...addressOf(others), [fields.stop]: 'yes' }) },
    { text: words.again.anew, href: href(paths.placeCase, { place: id }) },
    { text: words.again.cases, href: href(paths.placeCases) },
    { text: words.again.ward, href: href(paths.simulatedWard) },
  ]
}

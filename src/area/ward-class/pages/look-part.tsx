import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { DataTable, HowSure } from '../../../platform/design/index.ts'
import { styles } from '../../../kernel/vocabulary.ts'
import { actWords, outcomeWords, situationWords, wayWords } from '../../simulated-ward/index.ts'
import { type Look, type SituationLook, hoursFor } from '../rules/look.ts'
import { rangesOf } from '../rules/shares.ts'
import { hoursForWords, lookWords as words, middleText } from '../words/look.ts'
import { DotStrip } from './dot-strip.tsx'
import { ShareStrip } from './share-strip.tsx'

/** What one group of a class did in a week: situations, hours, outcomes. Each outcome stands by itself. */
export function LookPart({ look }: { readonly look: Look }): ReactNode {
  return (
    <div className="ek-look">
      {look.situations.length === 0 && <p>{words.noSituation}</p>}
      {look.situations.map((situation) => (
        <SituationPart key={situation.situation} look={situation} />
      ))}
      <p>{words.notAll}</p>
      <Hours hours={look.hours} />
      <Outcomes outcomes={look.outcomes} />
      <HowSure>{words.sure}</HowSure>
      <Reading places={look.places} />
    </div>
  )
}

function SituationPart({ look: { situation, places, ways, acts } }: { readonly look: SituationLook }): ReactNode {
  const told = situationWords[situation]
  const title = told?.title ?? situation
  return (
    <section className="ek-look__situation">
      <h4 className="nhsuk-heading-s">{title}</h4>
      <p>{words.met(told?.asks ?? '', places)}</p>
      <div className="ek-look__pair">
        <DataTable
          caption={words.ways}
          columns={[{ heading: words.way }, { heading: words.share }]}
          rows={[...styles.map((style) => [wayWords[style], <ShareStrip key={style} share={ways[style]} />]), [words.left, <ShareStrip key="left" share={ways.left} />]]}
        />
        <DataTable caption={words.acts} columns={[{ heading: words.act }, { heading: words.share }]} rows={acts.map(({ act, share }) => [told?.acts[act] ?? actWords[act].name, <ShareStrip key={act} share={share} />])} />
      </div>
    </section>
  )
}

function Hours({ hours }: { readonly hours: Look['hours'] }): ReactNode {
  const { what, middle, range } = words.hoursColumns
  return (
    <DataTable
      caption={words.hours}
      columns={[{ heading: what }, { heading: middle, isNumber: true }, { heading: range, isNumber: true }]}
      rows={hoursFor.map((one) => [hoursForWords[one], String(hours[one].middle), `${hours[one].low} to ${hours[one].high}`])}
    />
  )
}

function Outcomes({ outcomes }: { readonly outcomes: Look['outcomes'] }): ReactNode {
  return (
    <section>
      <h4 className="nhsuk-heading-s">{words.outcomes}</h4>
      <p>{words.outcomesNote}</p>
      <div className="ek-look__outcomes">
        {Object.entries(outcomeWords).map(([outcome, { name, measure, better }]) => {
          const named = outcome as keyof Look['outcomes'] // the words are of the outcomes
          const look = outcomes[named]
          return (
            <section key={outcome} className="ek-look__outcome">
              <h5 className="nhsuk-heading-xs">{name}</h5>
              <p>{measure}. {better}</p>
              <DotStrip look={look} outcome={named} />
              <p>{middleText(look)}</p>
              <Details className="ek-details">
                <Details.Summary>{words.dots}</Details.Summary>
                <Details.Text>
                  <p>{words.dotsLine(look.dots)}</p>
                </Details.Text>
              </Details>
            </section>
          )
        })}
      </div>
    </section>
  )
}

function Reading({ places }: { readonly places: number }): ReactNode {
  return (
    <Details className="ek-details">
      <Details.Summary>{words.reading}</Details.Summary>
      <Details.Text>
        <p>{words.meanings(rangesOf(places), places)}</p>
        <p>{words.sameForAll}</p>
      </Details.Text>
    </Details>
  )
}

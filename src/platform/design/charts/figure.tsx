import { useId } from 'react'
import type { ReactNode } from 'react'
import { SourceNote } from '../pieces/evidence.tsx'
import type { Source } from '../pieces/evidence.tsx'
import { HowSure } from '../pieces/answers.tsx'
import { DetailsTable } from '../pieces/tables.tsx'
import type { TableModel } from '../pieces/tables.tsx'
import { CsvLink } from '../pieces/ways-on.tsx'
import { words } from '../words.ts'

/** What every chart is told in words: no chart is drawn without a heading and the sentence that says what it shows. */
export interface FigureWords {
  readonly heading: string
  /** 2 to 4; 3 unless told. */
  readonly headingLevel?: 2 | 3 | 4
  /** What the picture shows, for those who do not see it and those who have no time. */
  readonly sentence: ReactNode
  readonly howSure?: ReactNode
  readonly sources?: readonly Source[]
  readonly csv?: { readonly href: string; readonly what: string }
}

/** Every chart stands in a figure: words, picture, table, source. Without a picture, a hatched field says so. */
export function Figure(props: { readonly words: FigureWords; readonly picture: ReactNode; readonly table: TableModel; readonly foot?: ReactNode }): ReactNode {
  const { heading, headingLevel = 3, sentence, howSure, sources, csv } = props.words
  const Heading = `h${headingLevel}` as const
  const id = useId()
  return (
    <figure className="ek-figure" aria-labelledby={id}>
      <figcaption className="ek-figure__words">
        <Heading className={headingLevel === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'} id={id}>
          {heading}
        </Heading>
        <p className="ek-figure__sentence">{sentence}</p>
        {howSure !== undefined && <HowSure>{howSure}</HowSure>}
      </figcaption>
      {props.picture ?? (
        <div className="ek-hatched">
          <p className="ek-hatched__words">{words.nothingToDraw}</p>
        </div>
      )}
      {props.table.rows.length > 0 && <DetailsTable of={heading} table={props.table} />}
      {sources !== undefined && sources.length > 0 && <SourceNote sources={sources} />}
      {csv !== undefined && <CsvLink {...csv} />}
      {props.foot}
    </figure>
  )
}

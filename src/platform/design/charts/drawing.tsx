import { useId } from 'react'
import type { ReactNode } from 'react'

/** The paper that a chart is drawn on, in units of about one pixel. Phones get the narrow one, so that words stay readable. */
export interface Paper {
  readonly kind: 'narrow' | 'wide'
  readonly width: number
}

/** What a chart draws on its paper. */
export interface Picture {
  readonly height: number
  readonly content: ReactNode
  /** Where points lie, for the script that reads them one by one. */
  readonly places?: string
}

const narrowPaper: Paper = { kind: 'narrow', width: 360 }
/** The paper of files, and of windows that have the room. */
export const widePaper: Paper = { kind: 'wide', width: 720 }

interface DrawingModel {
  readonly title: string
  readonly description: string
  readonly draw: (paper: Paper) => Picture
}

/** A picture on two papers; the stylesheet shows the one that fits. */
export function Drawing(model: DrawingModel): ReactNode {
  return (
    <>
      <Sheet {...model} paper={narrowPaper} className="ek-drawing ek-drawing--narrow" />
      <Sheet {...model} paper={widePaper} className="ek-drawing ek-drawing--wide" />
    </>
  )
}

/** A picture that needs no more room than a phone has. */
export function SmallDrawing(model: DrawingModel): ReactNode {
  return <Sheet {...model} paper={narrowPaper} className="ek-drawing ek-drawing--small" />
}

function Sheet({ title, description, draw, paper, className }: DrawingModel & { readonly paper: Paper; readonly className: string }): ReactNode {
  const id = useId()
  const { height, content, places } = draw(paper)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that print and forced colours reach it
    <svg className={className} viewBox={`0 0 ${paper.width} ${coordinate(height)}`} role="img" aria-labelledby={`${id}t ${id}d`} focusable="false" data-places={places}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {content}
    </svg>
  )
}

/** A coordinate to a tenth of a pixel: more digits only make the page heavier. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10
}

/** The hatching that means "cannot tell" or "no figure". */
export function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="ek-c-hatch" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
  )
}

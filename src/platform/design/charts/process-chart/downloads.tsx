import { useId } from 'react'
import type { ReactNode } from 'react'
import { processWords } from '../../process-words.ts'
import { words } from '../../words.ts'
import { Carried } from '../../pieces/questions.tsx'
import type { CarriedFields } from '../../pieces/questions.tsx'

/** Where the files of a chart are: at addresses, or made from a form by a service that keeps nothing. */
export type DownloadsModel =
  | { readonly kind: 'links'; readonly svg: string; readonly csv: string }
  | { readonly kind: 'form'; readonly svg: string; readonly csv: string; readonly carried: CarriedFields }

/** The files of a chart. The PNG is made in the browser from the SVG, and offered only where scripts run. */
export function Downloads({ model, name }: { readonly model: DownloadsModel; readonly name: string }): ReactNode {
  const id = useId()
  const label = (what: 'svg' | 'png' | 'csv') => `${processWords.download} ${processWords.downloads[what]}: ${name}`
  const png = (
    <button type="button" className="ek-link-button ek-needs-script" data-module="ek-png" data-from={id} data-no-answer={words.noAnswer} aria-label={label('png')}>
      {processWords.downloads.png}
    </button>
  )
  if (model.kind === 'links') {
    return (
      <p className="ek-download ek-process__downloads">
        {processWords.download}{' '}
        <a id={id} href={model.svg} aria-label={label('svg')} className="ek-link-button">
          {processWords.downloads.svg}
        </a>{' '}
        {png}{' '}
        <a href={model.csv} aria-label={label('csv')} className="ek-link-button">
          {processWords.downloads.csv}
        </a>
      </p>
    )
  }
  return (
    <form className="ek-own-form ek-download ek-process__downloads" method="post" action={model.svg} data-no-answer={words.noAnswer}>
      <Carried fields={model.carried} />
      {processWords.download}{' '}
      <button id={id} type="submit" className="ek-link-button" data-gives-file="extra" formAction={model.svg} aria-label={label('svg')}>
        {processWords.downloads.svg}
      </button>{' '}
      {png}{' '}
      <button type="submit" className="ek-link-button" data-gives-file="extra" formAction={model.csv} aria-label={label('csv')}>
        {processWords.downloads.csv}
      </button>
    </form>
  )
}

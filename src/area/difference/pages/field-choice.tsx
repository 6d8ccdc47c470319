import type { ReactNode } from 'react'
import { Carried, type CarriedFields } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type FieldOfWork, fieldsOfWork } from '../content/kinds.ts'
import type { ClassCode } from '../rules/class-code.ts'
import { fieldWords, readingWords as words } from '../words.ts'

/** Whose examples a page shows: those of the field that was asked for, or to begin with those of the first. */
export type ShownField = { readonly kind: 'asked-for'; readonly field: FieldOfWork } | { readonly kind: 'to-begin-with' }

/** The field whose examples are shown. */
export function fieldOf(shown: ShownField): FieldOfWork {
  return shown.kind === 'asked-for' ? shown.field : fieldsOfWork[0]
}

/** Where the page comes back to after another field was chosen. */
export const aspectsId = 'six-ways'

/**
 * The fields of work as links: nothing is typed, so their address may be kept.
 * @param code of the class that somebody reads with
 */
export function FieldLinks({ field, code }: { readonly field: FieldOfWork; readonly code?: ClassCode }): ReactNode {
  return (
    <nav aria-label={words.fieldSwitch} className="ek-choice">
      <p className="ek-choice__legend">{words.fieldLegend}</p>
      <ul className="ek-choice__list">
        {fieldsOfWork.map((one) => (
          <li key={one}>
            <a className="ek-link-button" href={`${href(paths.difference, {}, { field: one, class: code })}#${aspectsId}`} aria-current={one === field ? 'true' : undefined}>
              {fieldWords[one].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The fields of work as buttons of a form, so that what was sorted travels along. */
export function FieldButtons({ field, carried }: { readonly field: FieldOfWork; readonly carried: CarriedFields }): ReactNode {
  return (
    <form method="post" action={`${href(paths.differenceSort)}#${aspectsId}`} autoComplete="off">
      <Carried fields={{ ...carried, step: ['read'] }} />
      <nav aria-label={words.fieldSwitch} className="ek-choice">
        <p className="ek-choice__legend">{words.fieldLegend}</p>
        <ul className="ek-choice__list">
          {fieldsOfWork.map((one) => (
            <li key={one}>
              <button type="submit" className="ek-link-button" name="field" value={one} aria-current={one === field ? 'true' : undefined}>
                {fieldWords[one].name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </form>
  )
}

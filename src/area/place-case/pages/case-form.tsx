import type { ReactNode } from 'react'
import { Carried, type CarriedFields, type FormButton, FormButtons } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { PlaceId } from '../rules/place.ts'

/** A form whose answers stand in the address that it leads to, with what was decided before. The first button is the one that the Enter key presses. */
export function CaseForm({ place, carried, buttons, children }: { readonly place: PlaceId; readonly carried: CarriedFields; readonly buttons: readonly FormButton[]; readonly children?: ReactNode }): ReactNode {
  return (
    <form className="ek-plain-form ek-reading" method="get" action={href(paths.placeCase, { place })} noValidate>
      <Carried fields={carried} />
      {children}
      <FormButtons buttons={buttons} />
    </form>
  )
}

import type { ReactNode } from 'react'
import { Bullets } from '../../../platform/design/index.ts'
import { directionAdvice } from '../content/directions.ts'
import type { SaidByColleagues } from '../rules/colleagues.ts'
import { directionWords as words } from '../words/profile.ts'
import { Folded } from './folded.tsx'

/** What each direction risks and what to do: the named one open, both folded while it cannot be told. */
export function DirectionsSection({ direction }: { readonly direction: SaidByColleagues['direction'] }): ReactNode {
  const named = directionAdvice.filter((one) => one.direction === direction)
  return (
    <>
      {named.map((one) => (
        <Advice key={one.direction} {...one} />
      ))}
      <Folded summary={words.heading} isScreenOnly>
        {named.length === 0 && <p>{words.open}</p>}
        {directionAdvice.map((one) => (
          <Advice key={one.direction} {...one} level="h3" />
        ))}
      </Folded>
    </>
  )
}

function Advice({ heading, risk, todo, level: Heading = 'h2' }: (typeof directionAdvice)[number] & { readonly level?: 'h2' | 'h3' }): ReactNode {
  return (
    <section className="ek-reading">
      <Heading className={Heading === 'h2' ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{heading}</Heading>
      <p>
        {words.risk} {risk}
      </p>
      <Bullets lines={todo} />
    </section>
  )
}

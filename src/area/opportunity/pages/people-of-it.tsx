import type { ReactNode } from 'react'
import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SeenOpportunity } from '../service/see.ts'
import { pageWords as words } from '../words/opportunity.ts'
import { hrefOf, whoIs } from './of-opportunity.ts'

type Other = SeenOpportunity['others'][number]

/** For who answers for it: who waits with what they wrote, who takes part, who did earlier, and what can be done. */
export function KeeperPart({ seen }: { readonly seen: SeenOpportunity }): ReactNode {
  const { opportunity: { kind }, others } = seen
  const waiting = others.filter(({ part }) => part.state === 'interested')
  const taking = others.filter(({ part }) => part.state === 'taking-part')
  const earlier = others.filter(({ part }) => !waiting.concat(taking).some((one) => one.part === part))
  return (
    <>
      {kind !== 'learning-set' && (
        <section>
          <h2 className="nhsuk-heading-m">{words.interested}</h2>
          {waiting.length === 0 && <p>{words.nobodyWaits}</p>}
          {waiting.map((other) => (
            <Waiting key={other.part.personId} seen={seen} other={other} />
          ))}
        </section>
      )}
      <section>
        <h2 className="nhsuk-heading-m">{kind === 'learning-set' ? words.members : words.taking}</h2>
        {taking.length === 0 && <p>{words.nobodyTakes}</p>}
        <ul className="nhsuk-list nhsuk-list--bullet">
          {taking.map(({ part, deeds }) => (
            <li key={part.personId}>
              {nameOf(seen, part)}
              {part.since !== null && `, ${words.since(dateText(part.since))}`}
              {deeds.includes('let-go') && (
                <>
                  <br />
                  <a href={hrefOf(seen, { stop: part.personId })}>{words.letGo(whoIs(seen, part.personId))}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      {earlier.length > 0 && (
        <section>
          <h2 className="nhsuk-heading-m">{words.before}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {earlier.map(({ part }) => (
              <li key={part.personId}>{`${nameOf(seen, part)}: ${words.earlier[part.state] ?? ''}`}</li>
            ))}
          </ul>
        </section>
      )}
      <WaysOn seen={seen} />
    </>
  )
}

function nameOf(seen: SeenOpportunity, { personId, isHere }: Other['part']): string {
  return isHere ? whoIs(seen, personId) : `${whoIs(seen, personId)} (${words.hasLeft})`
}

function Waiting({ seen, other: { part, deeds } }: { readonly seen: SeenOpportunity; readonly other: Other }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-s">{nameOf(seen, part)}</h3>
      <p className="ek-written">{part.words}</p>
      {deeds.length > 0 && (
        <p>
          <a href={hrefOf(seen, { answer: part.personId })}>{words.answerTo(whoIs(seen, part.personId))}</a>
        </p>
      )}
    </>
  )
}

function WaysOn({ seen }: { readonly seen: SeenOpportunity }): ReactNode {
  const { opportunity: { opportunityId, closedOn }, others } = seen
  if (closedOn !== null) return null
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.keep}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href={href(paths.opportunityChange, { opportunity: opportunityId })}>{words.change}</a>
        </li>
        {others.some(({ deeds }) => deeds.includes('hand-over')) && (
          <li>
            <a href={hrefOf(seen, { ask: 'hand-over' })}>{words.handOver}</a>
          </li>
        )}
        <li>
          <a href={hrefOf(seen, { ask: 'close' })}>{words.close}</a>
        </li>
      </ul>
    </section>
  )
}

/** For the members of a learning set: who the others are. */
export function Members({ seen }: { readonly seen: SeenOpportunity }): ReactNode {
  if (seen.others.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.members}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {seen.others.map(({ part }) => (
          <li key={part.personId}>{whoIs(seen, part.personId)}</li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import { BalanceMap, CannotTell, NotShown, type Direction } from '../../../platform/design/index.ts'
import { type BalancePosition, isCorner } from '../rules/balance.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import { type Rating, againstMiddle } from '../rules/ratings.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.map

const directions: Readonly<Record<BalancePosition['placement'], Direction>> = {
  both_high: 'more-of-both',
  both_low: 'less-of-both',
  management_high_leadership_low: 'more-management',
  management_low_leadership_high: 'more-leadership',
  not_placed: 'cannot-tell',
}

/** What design calls the placement of the engine. */
export function directionOf(placement: BalancePosition['placement']): Direction {
  return directions[placement]
}

/** Both ratings together, with the region in which the truth probably lies; a direction only when both intervals exclude the middle. */
export function BalanceSection({ view }: { readonly view: OrganisationView }): ReactNode {
  if (view.balance === null) return <NotShown what={words.title} because={organisationWords.quantity.missingWhy.figure} />
  const { own, all } = view.balance
  const notPlaced = all.trusts.filter((trust) => trust.placement === 'not_placed').length
  return (
    <section id="both">
      <h2 className="nhsuk-heading-l">{words.heading(own.year)}</h2>
      {!isCorner(own.placement) && <CannotTell because={words.cannotTellBecause(axisWords(view.management, own.year), axisWords(view.leadership, own.year))} />}
      <BalanceMap
        words={{
          heading: words.chartHeading,
          sentence: isCorner(own.placement) ? words.placed[own.placement] : words.cannotTell,
          howSure: `${words.sure} ${words.share(notPlaced, all.trusts.length)}`,
        }}
        format={{ decimals: 2 }}
        management={words.managementAxis}
        leadership={words.leadershipAxis}
        middle={all.middle}
        peers={all.trusts.filter((trust) => trust.code !== view.organisation.code)}
        named={[{ name: view.organisation.name, management: own.management, leadership: own.leadership, region: own.region, direction: directionOf(own.placement), label: words.labels[own.placement] }]}
      />
      <p>{words.notVerdict}</p>
    </section>
  )
}

/** Where the rating of that year lies against the mean, in words. */
function axisWords(ratings: readonly Rating[], year: number): string {
  const rating = ratings.find((one) => one.year === year)
  return words.axis[rating === undefined ? 'about' : againstMiddle(rating)]
}

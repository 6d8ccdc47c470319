import type { ReactNode } from 'react'
import { middleRating, ratings } from '../../../kernel/rating.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { BalanceMap, type BalanceMapModel, domainWords } from '../../../platform/design/index.ts'
import type { SaidByColleagues } from '../rules/colleagues.ts'
import type { Profile, ViewWithMark } from '../rules/profile.ts'
import { mapWords as words } from '../words/profile.ts'
import { countText, saidText, whereText } from '../words/texts.ts'
import { viewName } from './view-name.ts'

type Named = BalanceMapModel['named'][number]

/** The balance map of a person: dotted marks of single views, and the region of colleagues' answers. */
export function MapFigure({ profile }: { readonly profile: Profile }): ReactNode {
  const { views, colleagues } = profile
  const named = [...(colleagues === null ? [] : [placeOfColleagues(colleagues)]), ...views.map(placeOfView)]
  const isDrawn = named.some(({ management, leadership }) => management !== undefined && leadership !== undefined)
  return (
    <BalanceMap
      words={{ heading: words.heading, headingLevel: 2, sentence: sentenceOf(profile, isDrawn), ...(isDrawn ? { howSure: colleagues?.region ? words.howSure.region : words.howSure.views } : {}) }}
      format={{ decimals: 1 }}
      management={words.management}
      leadership={words.leadership}
      middle={{ management: middleRating, leadership: middleRating }}
      peers={[]}
      scale={{ lowest: ratings[0], highest: ratings[ratings.length - 1] ?? ratings[0], words: words.scale }}
      corners={words.corners}
      named={named}
      table={tableOf(profile, named)}
    />
  )
}

function sentenceOf({ views, colleagues }: Profile, isDrawn: boolean): string {
  if (!isDrawn) return words.sentence.none
  if (colleagues?.region) return words.sentence.region
  return views.length === 1 ? words.sentence.one : words.sentence.several
}

function placeOfView(view: ViewWithMark): Named {
  const missing = domains.filter((domain) => view.mark[domain] === null)
  const { management, leadership } = view.mark
  const place = management === null || leadership === null ? {} : { management, leadership, where: whereText({ management, leadership }) }
  return { name: viewName(view), ...place, isOneView: true, direction: 'cannot-tell', label: missing.length === 0 ? words.oneView : words.noMark(missing.map((domain) => domainWords[domain]).join(' and ')) }
}

function placeOfColleagues({ view, domains: { management, leadership }, region, direction }: SaidByColleagues): Named {
  const name = words.colleagues(view.colleagues)
  if (region === null || management.kind !== 'figure' || leadership.kind !== 'figure') return { name, direction, label: words.noRegion }
  const { halfWidth, halfHeight, semiAxes, angle } = region
  return { name, management: management.value, leadership: leadership.value, where: whereText({ management: management.value, leadership: leadership.value }), region: { management: halfWidth, leadership: halfHeight, turned: { semiAxes, angle } }, direction }
}

/** What each view says, and where it is drawn. @param named colleagues first, then the views, as they are drawn */
function tableOf({ views, reading, colleagues }: Profile, named: readonly Named[]): NonNullable<BalanceMapModel['table']> {
  const ofColleagues = colleagues === null ? [] : [[words.colleagues(colleagues.view.colleagues), ...domains.map((domain) => saidText(colleagues.domains[domain]))]]
  const ofViews = views.map((view, at) => [
    viewName(view),
    ...domains.map((domain) => {
      const count = reading.domains[domain].counts[at]
      return count === undefined ? undefined : countText(count)
    }),
  ])
  return { caption: words.table.caption, columns: [words.table.view, words.columns.management, words.columns.leadership, words.table.where].map((heading) => ({ heading })), rows: [...ofColleagues, ...ofViews].map((row, at) => [...row, named[at]?.where ?? words.notDrawn]) }
}

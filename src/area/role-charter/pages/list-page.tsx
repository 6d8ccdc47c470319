import type { ReactNode } from 'react'
import { DataTable, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ListedCharter } from '../service/list-charters.ts'
import { listWords as words, shortStanding } from '../words/charter.ts'
import { framed } from './frame.tsx'

/** The charters that concern somebody: of their own posts, and of those that report to them. */
export function listPage({ mine, team, canBegin, canBeginForTeam, isManager }: { readonly mine: readonly ListedCharter[]; readonly team: readonly ListedCharter[]; readonly canBegin: boolean; readonly canBeginForTeam: boolean; readonly isManager: boolean }): string {
  const { post, person, stands, review } = words.columns
  const isTeamShown = isManager || team.length > 0 || canBeginForTeam
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.home) },
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.mine}</h2>
        {mine.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.mine} isCaptionHidden columns={[{ heading: post }, { heading: stands }, { heading: review }]} rows={mine.map((one) => [linkTo(one, one.charter.postTitle), standsText(one), reviewText(one)])} />}
        {canBegin ? (
          <p>
            <a href={href(paths.roleCharterNew)}>{words.begin}</a>
          </p>
        ) : (
          mine.length === 0 && <p>{words.noPost}</p>
        )}
        <p>
          <a href={href(paths.charterWeek)}>{words.week}</a> {words.weekHint}
        </p>
        <p>
          <a href={href(paths.ownTransition)}>{words.way}</a>
        </p>
        {isTeamShown && <h2 className="nhsuk-heading-m">{words.team}</h2>}
        {isTeamShown && team.length === 0 && <p>{words.teamNone}</p>}
        {team.length > 0 && (
          <DataTable caption={words.team} isCaptionHidden columns={[{ heading: person }, { heading: post }, { heading: stands }, { heading: review }]} rows={team.map((one) => [linkTo(one, one.charter.personName), one.charter.postTitle, standsText(one), reviewText(one)])} />
        )}
        {canBeginForTeam && (
          <p>
            <a href={href(paths.roleCharterNew, {}, { for: 'team' })}>{words.beginForTeam}</a>
          </p>
        )}
      </>
    ),
  })
}

function linkTo({ charter: { charterId } }: ListedCharter, text: string): ReactNode {
  return (
    <a key={charterId} href={href(paths.roleCharter, { charter: charterId })}>
      {text}
    </a>
  )
}

function standsText({ charter, standing }: ListedCharter): string {
  return charter.isHeld ? shortStanding[standing] : words.over
}

function reviewText({ reviewOn, isReviewDue }: ListedCharter): string {
  if (reviewOn === null) return words.noReview
  return isReviewDue ? words.due(dateText(reviewOn)) : dateText(reviewOn)
}

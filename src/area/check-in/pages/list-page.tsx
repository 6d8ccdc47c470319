import type { ReactNode } from 'react'
import { Notice, Warning, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { HelpSheet, whereToTurn } from '../../stepping-up/index.ts'
import type { CheckIn } from '../records.ts'
import type { Due } from '../rules/due.ts'
import type { Suggestion } from '../rules/suggestions.ts'
import type { ReadCheckIns } from '../service/keeping.ts'
import { listWords as words } from '../words/check-ins.ts'
import { suggestionWords } from '../words/suggestions.ts'
import { framed } from './frame.tsx'
import { OverTime } from './over-time.tsx'

/** Everything that the page of check-ins shows. */
export interface ListModel {
  readonly read: ReadCheckIns
  readonly due: Due
  readonly hasToday: boolean
  readonly suggestions: readonly Suggestion[]
  readonly said: string | null
}

/** The check-ins of a person, with what they may want to ask for. */
export function listPage({ read: { checkIns, unreadable }, due, hasToday, suggestions, said }: ListModel): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.home) },
    said,
    children: (
      <>
        <div className="ek-reading">
          {unreadable > 0 && <Lost count={unreadable} />}
          <p>{words.onlyYou}</p>
          <p>{words.truth}</p>
          {dueText(due) !== null && <p>{dueText(due)}</p>}
          <p>
            <a className="nhsuk-button" href={href(paths.checkInNow)}>{hasToday ? words.again : words.start}</a>
          </p>
          {suggestions.length > 0 && <Suggestions suggestions={suggestions} />}
          {checkIns.length === 0 && unreadable === 0 && <p>{words.none}</p>}
        </div>
        {checkIns.length > 0 && <OverTime checkIns={checkIns} dayCell={DayLink} />}
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.more}</h2>
          <ul className="nhsuk-list">
            <li><a href={href(paths.checkInShares)}>{words.share}</a></li>
            <li><a href={href(paths.checkInReminders)}>{words.reminders}</a></li>
            <li><a href={href(paths.ownTransition)}>{words.way}</a></li>
          </ul>
          <h2 className="nhsuk-heading-m">{words.help}</h2>
          <HelpSheet help={whereToTurn} />
          <p>{words.helpAsOf}</p>
        </div>
      </>
    ),
  })
}

function DayLink({ checkInId, day }: CheckIn): ReactNode {
  return <a href={href(paths.checkIn, { checkIn: checkInId })}>{dateText(day)}</a>
}

function Lost({ count }: { readonly count: number }): ReactNode {
  return (
    <Warning heading={words.lost(count)}>
      <p>{words.lostWhy}</p>
    </Warning>
  )
}

function dueText(due: Due): string | null {
  switch (due.kind) {
    case 'not-begun':
      return null
    case 'off':
      return words.off
    case 'due':
      return words.due
    case 'later':
      return words.later(dateText(due.on))
  }
}

function Suggestions({ suggestions }: Pick<ListModel, 'suggestions'>): ReactNode {
  return (
    <Notice>
      <h2 className="nhsuk-heading-m">{suggestionWords.heading}</h2>
      <p>{suggestionWords.why}</p>
      {suggestions.map((suggestion) => {
        const { said, ask, sentence } = suggestionWords.parts[suggestion]
        return (
          <div key={suggestion}>
            <h3 className="nhsuk-heading-s">{said}</h3>
            <p>{ask}</p>
            <p>{suggestionWords.draft}: “{sentence}”</p>
          </div>
        )
      })}
    </Notice>
  )
}

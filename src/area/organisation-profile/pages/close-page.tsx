import type { ReactNode } from 'react'
import { addDays } from '../../../kernel/calendar-date.ts'
import { Bullets, FieldlessForm, type FormState, NextSteps, PageHeading, PlainForm, Warning, dateText } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { OpenWave } from '../service/close-wave.ts'
import { wholeText } from '../words/figure-texts.ts'
import { pageNames, profileWords } from '../words/profile.ts'
import { waveWords as words } from '../words/wave.ts'
import { profileFrame } from './frame.tsx'

/** What making figures now would do, and the button for it when there is enough. */
export function closePage(wave: OpenWave, { from, problems }: Pick<FormState, 'from' | 'problems'>): string {
  return profileFrame({
    title: pageNames.close,
    trail: [],
    problems,
    content: (
      <>
        <PageHeading heading={pageNames.close} answer={words.answer} />
        <div className="ek-reading">
          <p>
            {sinceText(wave)}
          </p>
          <Standing wave={wave} />
          <h2 className="nhsuk-heading-m">{words.whatHeading}</h2>
          <Bullets lines={words.what} />
          <p>
            {words.final} {words.how}
          </p>
          <FieldlessForm id="wave" problems={problems}>
            {wave.next !== null && <PlainForm action={href(paths.organisationProfileClose)} from={from} carried={{ version: [String(wave.number)] }} buttons={[{ text: words.button }]} />}
          </FieldlessForm>
        </div>
        <NextSteps links={[{ text: profileWords.linkOrganisation, href: href(paths.organisationProfile) }, { text: profileWords.linkValidity, href: href(paths.validity) }]} />
      </>
    ),
  })
}

function sinceText({ after, until }: OpenWave): string {
  const end = dateText(londonDay(until))
  if (after === null) return `${words.sinceFirst(end)} ${words.today}`
  return after < until ? `${words.since(dateText(londonDay(after)), dateText(addDays(londonDay(until), -1)))} ${words.today}` : words.sinceToday
}

function Standing({ wave: { next, shownBefore } }: { readonly wave: OpenWave }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.standing}</h2>
      <p>
        <strong>{next === null ? words.notYet : words.enough}</strong> {next === null ? words.notYetWhy : enoughText(next)}
      </p>
      {next !== null && shownBefore !== null && shownParts(next) < shownBefore && (
        <Warning heading={words.fewerHeading}>
          <p>{words.fewer(wholeText(shownBefore), wholeText(shownParts(next)))}</p>
        </Warning>
      )}
      {next !== null && <p>{words.asked(next.framework.title, next.framework.version)}</p>}
    </>
  )
}

function enoughText(next: NonNullable<OpenWave['next']>): string {
  const shown = shownParts(next)
  return shown === 0 ? words.enoughWhole : words.enoughShown(wholeText(shown), wholeText(next.units.filter(isPart).length))
}

function shownParts({ units, shown }: NonNullable<OpenWave['next']>): number {
  return units.filter((unit) => isPart(unit) && shown.has(unit.unitId)).length
}

function isPart({ parentId }: NonNullable<OpenWave['next']>['units'][number]): boolean {
  return parentId !== null
}

import { Notice, PageHeading, profileAssets } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type ExampleName, exampleNames } from '../content/examples.ts'
import type { Profile } from '../rules/profile.ts'
import { exampleWords as words } from '../words/examples.ts'
import { answerText } from '../words/texts.ts'
import { MadeSection } from './made-section.tsx'
import { NextSection } from './next-section.tsx'
import { ProfileBody, captionOf } from './profile-page.tsx'

/** An invented profile, labelled as such. */
export function examplePage(name: ExampleName, profile: Profile): string {
  return sitePage({
    title: words.title[name],
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.capabilities) } },
    styles: [profileAssets.stylesheet],
    content: (
      <div className="ek-paper ek-profile">
        <PageHeading {...captionOf(profile)} heading={words.title[name]} answer={answerText(profile)} />
        <Notice>{words.invented}</Notice>
        <ProfileBody profile={profile} isExample />
        <NextSection gaps={profile.gaps} order={profile.order} from={null} />
        <MadeSection />
        <section aria-labelledby="others" className="ek-screen-only">
          <h2 className="nhsuk-heading-m" id="others">
            {words.others}
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {exampleNames
              .filter((other) => other !== name)
              .map((other) => (
                <li key={other}>
                  <a href={href(paths.profileExample, { example: other })}>{words.title[other]}</a>
                </li>
              ))}
          </ul>
          <p>
            {words.begin} <a href={href(paths.signIn)}>{words.signIn}</a>
          </p>
        </section>
      </div>
    ),
  })
}

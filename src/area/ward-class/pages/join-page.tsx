import { PageHeading, wardAssets } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { className } from '../../class/index.ts'
import type { ClassCode } from '../../difference/index.ts'
import { WardShell, readableWard } from '../../simulated-ward/index.ts'
import { joinWords as words } from '../words/class.ts'

/**
 * The page of who joins: the ward itself, with what its script needs to run it with the class.
 * @param start the run from which everybody begins, as text
 * @param until the last day of the class, in words
 */
export function joinPage({ code, start, until }: { readonly code: ClassCode; readonly start: string; readonly until: string }): string {
  return sitePage({
    title: `${words.title}, ${className(code)}`,
    styles: [wardAssets.stylesheet],
    content: (
      <WardShell readable={readableWard()} ofClass={{ code, start }}>
        <PageHeading caption={className(code)} heading={words.title} answer={words.lead} />
        <div className="ek-reading">
          <p>{words.sent}</p>
          <p>{words.stops}</p>
          <p>{words.until(until)}</p>
          <noscript>
            <p>{words.withoutScript}</p>
          </noscript>
        </div>
      </WardShell>
    ),
  })
}

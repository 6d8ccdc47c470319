import type { ReactNode } from 'react'
import { SmallWard, type SmallWardModel, quietWardAssets } from '../../../platform/design/index.ts'
import { quietWords as words } from '../words/quiet.ts'

/** The small ward of the front page. It stands still as it is sent; its script lets it live where somebody wants things to move. */
export function QuietWard({ picture }: { readonly picture: SmallWardModel }): ReactNode {
  return (
    <figure className="ek-quiet-ward" data-module="ek-quiet-ward" data-worker={quietWardAssets.worker}>
      <div data-picture="">
        <SmallWard model={picture} />
      </div>
      <figcaption className="ek-quiet-ward__words">{words.about}</figcaption>
    </figure>
  )
}

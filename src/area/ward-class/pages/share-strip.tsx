import type { ReactNode } from 'react'
import { type ShareWord, shareWords } from '../rules/shares.ts'
import { shareTexts } from '../words/look.ts'

/** A share as a strip of five places, and in words: the strip is for the eye alone. */
export function ShareStrip({ share }: { readonly share: ShareWord }): ReactNode {
  return (
    <span className="ek-share">
      <span className="ek-strip" aria-hidden="true">
        {shareWords.map((word) => (
          <span key={word} className={`ek-strip__place${word === share ? ' ek-strip__place--said' : ''}`} />
        ))}
      </span>{' '}
      {shareTexts[share]}
    </span>
  )
}

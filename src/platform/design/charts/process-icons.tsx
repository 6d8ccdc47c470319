import type { ReactNode } from 'react'
import { processWords } from '../process-words.ts'

/** What the last point of a chart says: chance, or higher or lower than chance explains, and whether that is better, worse or neither. */
export type VariationName = 'common-cause' | 'improvement-high' | 'improvement-low' | 'concern-high' | 'concern-low' | 'neutral-high' | 'neutral-low'

/** What the limits of a chart say about its target. */
export type AssuranceName = 'pass' | 'fail' | 'inconsistent' | 'none'

interface IconModel {
  /** Pixels, 24 to 64; 32 unless told. */
  readonly size?: number
  /** True where its words stand beside it: then it is not read aloud. */
  readonly hasWordsBeside?: boolean
}

/** A chart in small: points between two limits by chance; or the line of the middle, with the last point above or below it in the colour and shape of its meaning. */
export function VariationIcon({ icon, ...rest }: IconModel & { readonly icon: VariationName }): ReactNode {
  const name = `${processWords.variation}: ${processWords.variationWords[icon]}`
  const [meaning, side] = icon === 'common-cause' ? [icon, undefined] : partsOf(icon)
  return (
    <Icon name={name} {...rest}>
      <rect className={`ek-icon ek-icon--${meaning}`} x="1.5" y="1.5" width="29" height="29" rx="5" />
      <path className="ek-icon__line" d={side === undefined ? 'M5 7.5h22M5 24.5h22' : 'M5 16h22'} />
      <path className="ek-icon__trail" d={side === undefined ? 'M5 17.5l4.2-4.5 4.6 6 4.4-6 4.6 6 4.2-4.5' : trailPaths[side]} />
      {side !== undefined && <path className={`ek-icon__mark ek-icon__mark--${meaning}`} d={markPaths[meaning][side]} />}
    </Icon>
  )
}

/** A ring for the target with a tick, a diagonal cross or a question mark in it; broken when there is nothing to judge by. */
export function AssuranceIcon({ icon, ...rest }: IconModel & { readonly icon: AssuranceName }): ReactNode {
  return (
    <Icon name={`${processWords.assurance}: ${processWords.assuranceWords[icon]}`} {...rest}>
      <circle className={`ek-icon ek-icon--${icon}`} cx="16" cy="16" r="14" />
      {signs[icon]}
    </Icon>
  )
}

function Icon({ name, size = 32, hasWordsBeside = false, children }: IconModel & { readonly name: string; readonly children: ReactNode }): ReactNode {
  const heard = hasWordsBeside ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': name }
  return (
    <svg className="ek-process-icon" viewBox="0 0 32 32" width={size} height={size} focusable="false" {...heard}>
      {children}
    </svg>
  )
}

type MarkedIcon = 'improvement' | 'concern' | 'neutral'

function partsOf(icon: Exclude<VariationName, 'common-cause'>): readonly [MarkedIcon, 'high' | 'low'] {
  switch (icon) {
    case 'improvement-high':
      return ['improvement', 'high']
    case 'improvement-low':
      return ['improvement', 'low']
    case 'concern-high':
      return ['concern', 'high']
    case 'concern-low':
      return ['concern', 'low']
    case 'neutral-high':
      return ['neutral', 'high']
    case 'neutral-low':
      return ['neutral', 'low']
    default:
      return icon satisfies never
  }
}

/** The shapes of the meanings, as on charts, above or below the line. */
const markPaths: Readonly<Record<MarkedIcon, Readonly<Record<'high' | 'low', string>>>> = {
  improvement: { high: 'M21 3.5l6 10.2h-12z', low: 'M21 18.3l6 10.2h-12z' },
  concern: { high: 'M21 13.7l6-10.2h-12z', low: 'M21 28.5l6-10.2h-12z' },
  neutral: { high: 'M21 3l4.8 5.8-4.8 5.8-4.8-5.8z', low: 'M21 17.4l4.8 5.8-4.8 5.8-4.8-5.8z' },
}
const trailPaths = { high: 'M5.5 24.5l4.5-3 4.5 2.5 3-2.5', low: 'M5.5 7.5l4.5 3 4.5-2.5 3 2.5' } as const

const signs: Readonly<Record<AssuranceName, ReactNode>> = {
  pass: <path className="ek-icon__sign" d="M9 16.8l5 5 9.5-11" />,
  fail: <path className="ek-icon__sign" d="M10.5 10.5l11 11m0-11l-11 11" />,
  inconsistent: <path className="ek-icon__sign" d="M11.6 12.2c0-6 9-5.6 9 .2 0 3.6-4.6 3.6-4.6 7.4m0 4v.4" />,
  none: <path className="ek-icon__sign" d="M11 16h10" />,
}

/** The icons of a chart, each beside its words. */
export function ProcessIcons({ variation, assurance, size = 40 }: { readonly variation?: VariationName | null; readonly assurance?: AssuranceName | null; readonly size?: number }): ReactNode {
  const has = { variation: variation !== undefined && variation !== null, assurance: assurance !== undefined && assurance !== null }
  if (!has.variation && !has.assurance) return null
  return (
    <ul className="ek-process-icons">
      {variation && (
        <li>
          <VariationIcon icon={variation} size={size} hasWordsBeside />
          <span>
            <strong>{processWords.variation}:</strong> {processWords.variationWords[variation]}
          </span>
        </li>
      )}
      {assurance && (
        <li>
          <AssuranceIcon icon={assurance} size={size} hasWordsBeside />
          <span>
            <strong>{processWords.assurance}:</strong> {processWords.assuranceWords[assurance]}
          </span>
        </li>
      )}
    </ul>
  )
}

import { namesOf } from '../../people/index.ts'
import { isId } from '../../../kernel/id.ts'
import { domains, isOneOf } from '../../../kernel/vocabulary.ts'
import { formatCsv } from '../../../platform/files/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, notFound, pageIn } from '../../../platform/http/sent-fields.ts'
import { boardPage } from '../pages/board-page.tsx'
import { type BoardSearch, assuranceGroups, variationGroups } from '../rules/board-filter.ts'
import { type BoardAsking, seeBoard, seeWholeBoard } from '../service/see-board.ts'
import { boardReads } from '../store/board-reads.ts'
import { boardRows } from '../view/board-rows.ts'
import { askingOf } from './asking-of.ts'

/** The board of measures. */
export async function answerBoard(request: SignedInRequest): Promise<Answer> {
  const asking = await boardAsking(request)
  const board = asking === null ? null : await seeBoard(asking, searchFrom(request))
  if (board === null) return notFound
  const names = await namesOf(request.transaction, request.viewer.organisation.tenant, board.lines.map(({ measure }) => measure.ownerPersonId))
  return { kind: 'page', html: boardPage({ board, names, viewerId: request.viewer.personId, isMatrix: firstValue(request.query, 'view') === 'icons' }) }
}

/** The same measures, on whatever page they stand, as a file. */
export async function answerBoardCsv(request: SignedInRequest): Promise<Answer> {
  const asking = await boardAsking(request)
  const lines = asking === null ? null : await seeWholeBoard(asking, searchFrom(request))
  if (lines === null) return notFound
  const names = await namesOf(request.transaction, request.viewer.organisation.tenant, lines.map(({ measure }) => measure.ownerPersonId))
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `measures-${request.today}.csv`, text: formatCsv(boardRows(lines, names)) }
}

async function boardAsking(request: SignedInRequest): Promise<BoardAsking | null> {
  const rights = await askingOf(request).rights()
  return rights === null ? null : { reads: boardReads(request.transaction, request.viewer.organisation.tenant), rights, today: request.today }
}

function searchFrom({ query }: SignedInRequest): BoardSearch {
  const one = <Word extends string>(name: string, allowed: readonly Word[]): Word | null => {
    const text = firstValue(query, name)
    return isOneOf(allowed, text) ? text : null
  }
  const unit = firstValue(query, 'unit')
  const only = query['only'] ?? []
  return {
    text: firstValue(query, 'q').trim().slice(0, 100),
    units: isId(unit) ? { kind: 'unit', unitId: unit } : { kind: unit === 'all' ? unit : 'mine' },
    domain: one('domain', domains),
    variation: one('variation', variationGroups),
    assurance: one('assurance', assuranceGroups),
    isOwn: only.includes('own'),
    isOverdue: only.includes('overdue'),
    page: pageIn(query),
  }
}

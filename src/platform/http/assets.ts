import { constants, brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

/** A file that pages load: its address carries a hash of its content, so that browsers may keep it for ever. */
export interface Asset {
  readonly path: string
  readonly contentType: string
  readonly content: Buffer
}

/** Answers each asset from memory, compressed once at the start. */
export function answerAssets(server: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    const forms = {
      br: brotliCompressSync(asset.content, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
      gzip: gzipSync(asset.content, { level: 9 }),
      identity: asset.content,
    }
    server.get(asset.path, { config: { isAsset: true } }, async (request, reply) => {
      const encoding = bestEncoding(String(request.headers['accept-encoding'] ?? ''))
      reply.header('Cache-Control', 'public, max-age=31536000, immutable').header('Vary', 'Accept-Encoding').type(asset.contentType)
      if (encoding !== 'identity') reply.header('Content-Encoding', encoding)
      return reply.send(forms[encoding])
    })
  }
}

function bestEncoding(accepted: string): 'br' | 'gzip' | 'identity' {
  const names = new Set(accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(';')[0]?.trim()))
  if (names.has('br')) return 'br'
  return names.has('gzip') ? 'gzip' : 'identity'
}

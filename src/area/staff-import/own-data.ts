import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { importsData, receipts, settledFiles, uploads } from './store/own-data.ts'
import { importDataWords, importErasureWords, importRetentionWords as words } from './words/own-data.ts'

/** What staff imports keep about people, for seeing, ending and erasing it. */
export const staffImportOwnData: OwnDataParts = {
  contributors: [kindThatGoes({ kind: 'imports', words: importDataWords, goes: importErasureWords }, importsData)],
  retentionKinds: [
    { id: 'import-files', words: words['import-files'], days: { usual: 0, lowest: 0, highest: 0 }, ...settledFiles },
    deletedWhole({ id: 'import-uploads', words: words['import-uploads'], days: { usual: 7, lowest: 1, highest: 30 } }, uploads),
    deletedWhole({ id: 'import-receipts', words: words['import-receipts'], days: { usual: 730, lowest: 30, highest: 2_555 } }, receipts),
  ],
}

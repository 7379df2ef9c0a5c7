import { join } from 'node:path'
import { snapshots } from '../snapshot/running.ts'
import { CardFolder } from './card-folder.ts'

let opened: Promise<CardFolder> | undefined

/** The cards of this process, beside its snapshot. A folder that cannot be opened now is tried again. */
export const cards = (): Promise<CardFolder> =>
  (opened ??= snapshots()
    .then(({ settings }) => CardFolder.open(join(settings.folder, 'cards')))
    .catch((problem: unknown) => {
      opened = undefined
      throw problem
    }))

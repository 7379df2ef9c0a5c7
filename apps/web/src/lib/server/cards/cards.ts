import { join } from 'node:path'
import { snapshots } from '../snapshot/running.ts'
import { CardFolder } from './card-folder.ts'

let opened: Promise<CardFolder> | undefined

/** The cards of this process, beside its snapshot. */
export const cards = (): Promise<CardFolder> =>
  (opened ??= snapshots().then(({ settings }) => CardFolder.open(join(settings.folder, 'cards'))))

import path from 'node:path'
import { readEnvironment } from '../../environment.ts'

/** Where images lie on disk. */
export const mediaFolder = (): string => path.join(readEnvironment().DATA_DIR, 'media')

/** The file of an image by its name, which holds no folder. */
export const imageFile = (filename: string): string => path.join(mediaFolder(), path.basename(filename))

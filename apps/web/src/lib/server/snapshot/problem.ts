import { ClientError } from '@detwin/content/client'
import { LogError } from './apply.ts'
import { MediaError } from './media-folder.ts'

const otherLog =
  'The CMS has another log than the one followed so far, or went back in time. If that is intended: stop the web app, ' +
  'delete the folder "web" in DATA_DIR, and start it again.'

/**
 * What is wrong, in a sentence for whoever reads the public readiness address: no inner address, no stack. The
 * process's own log has the details.
 */
export function sentenceOf(error: unknown): string {
  if (error instanceof LogError) return error.reason === 'rewritten' ? otherLog : 'The CMS sent a damaged log.'
  if (error instanceof MediaError) return 'The CMS does not send a published image.'
  if (!(error instanceof ClientError))
    return isOfTheSystem(error)
      ? 'A change could not be written to the disk of the web app.'
      : 'The web app met an error of its own: what it printed has the details.'
  switch (error.reason) {
    case 'unknown-cursor':
      return otherLog
    case 'refused':
      return 'The CMS refuses the web app: both need the same WEB_TOKEN, and to be of the same version.'
    case 'invalid':
    case 'forged':
      return 'The CMS answers something that is not the publication log.'
    case 'unreachable':
      return 'The CMS does not answer.'
  }
}

// Node names what the operating system refuses: ENOSPC, EACCES, EIO.
const isOfTheSystem = (error: unknown): boolean => error instanceof Error && 'code' in error

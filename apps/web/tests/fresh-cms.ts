import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { CmsPeer } from './cms-peer.ts'
import { firstLog, image, imageBytes, token } from './log.ts'

/** What a test begins with: a CMS that has published the examples, and an empty DATA_DIR. */
export interface Given {
  readonly cms: CmsPeer
  readonly dataDir: string
}

/** Makes them anew for each test of a file. */
export function freshCms(): Given {
  let cms: CmsPeer
  let dataDir: string

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'detwin-web-'))
    cms = await new CmsPeer(token).start()
    cms.log = [...firstLog]
    for (const { filename } of [image.original, ...image.sizes]) cms.media.set(filename, imageBytes)
  })

  afterEach(async () => {
    await cms.stop()
    await rm(dataDir, { recursive: true })
  })

  return {
    get cms() {
      return cms
    },
    get dataDir() {
      return dataDir
    }
  }
}

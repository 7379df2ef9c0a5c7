import type { HitView } from '#lib/components/search/hit-view.ts'
import type { RecordType, Withdrawal } from '@detwin/content'
import type { PreviewNote } from '#lib/server/preview/preview.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

declare global {
  namespace App {
    interface Error {
      /** Of an address of nothing: the records whose names come nearest to it. */
      near?: HitView[]
      /** Of a 410: what was at the address, until which day, and why it is gone. */
      withdrawn?: { type: RecordType; day: string; withdrawal: Withdrawal | null }
    }
    interface Locals {
      /** Everything published, the same from the first to the last line of this request. */
      snapshot: Snapshot
      /** `YYYY-MM-DD`, UTC. */
      today: string
      /** Public origin for canonical links, such as `https://detwin.example`; never the one a visitor sent. */
      siteUrl: string
      /** The address of the page as it is on the public site, whatever stands before it. */
      pathname: string
      /** Of a preview: what its page tells about it. */
      preview?: PreviewNote
    }
  }
}

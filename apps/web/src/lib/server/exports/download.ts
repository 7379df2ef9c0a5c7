import type { Readable } from 'node:stream'
import { open } from '../answers/open.ts'
import { bodyOf } from '../answers/parts.ts'
import { dataLicence } from '../dataset/licence.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A file that is made while it is sent, named after the day of what it holds. */
export function download(content: Readable, type: string, name: string, { updatedAt }: Snapshot): Response {
  const filename = updatedAt ? name.replace('.', `-${updatedAt.slice(0, 10)}.`) : name
  return new Response(bodyOf(content), {
    headers: {
      ...open,
      'access-control-expose-headers': 'Link, Content-Disposition',
      'content-type': type,
      'content-disposition': `attachment; filename="${filename}"`,
      link: `<${dataLicence.url}>; rel="license"`
    }
  })
}

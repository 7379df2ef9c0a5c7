import type { PayloadRequest } from 'payload'
import { everything } from './everything.ts'
import { newId } from './new-id.ts'
import type { PlannedSource } from './row.ts'

interface Known extends PlannedSource {
  isPublished: boolean
}

/** All sources, by their address. */
export class Sources {
  private readonly byUrl = new Map<string, Known>()

  static async load(req: PayloadRequest): Promise<Sources> {
    const sources = new Sources()
    const select = { url: true, title: true, _status: true, deletedAt: true } as const
    for await (const { id, url, title, _status, deletedAt } of everything(req, 'sources', select))
      if (typeof url === 'string')
        sources.byUrl.set(url, {
          id,
          url,
          title: typeof title === 'string' ? title : url,
          isNew: false,
          isPublished: _status === 'published' && !deletedAt
        })
    return sources
  }

  /** The source with this address, or a new one; the first row that names it gives its title. */
  named(url: string, title: string, publish: boolean): Known {
    const known = this.byUrl.get(url)
    if (known) return known
    const made = { id: newId(), url, title: title || titleOfAddress(url), isNew: true, isPublished: publish }
    this.byUrl.set(url, made)
    return made
  }
}

/** The host and the last part of the path: what a reader recognises. */
function titleOfAddress(url: string): string {
  const { hostname, pathname } = new URL(url)
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  return `${hostname.replace(/^www\./, '')}${last && ` – ${decoded(last)}`}`.slice(0, 200)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

import { createHash } from 'node:crypto'
import type { ChangesPage } from '@detwin/content'
import { paragraph } from '../paragraph.ts'
import { Rest } from '../rest.ts'
import type { Site } from '../site.ts'

export interface Editor {
  id: string
  email: string
  token: string
}

const password = 'correct horse battery staple'

/** The desk as the accounts of the bench use it. */
export class Desk {
  readonly #site: Site
  readonly #rest: Rest
  #admin: string | undefined
  #group: string | undefined

  constructor(site: Site) {
    this.#site = site
    this.#rest = new Rest(site.settings.cmsUrl)
  }

  /** A new account that may publish for a group. */
  async publisher(email: string): Promise<Editor> {
    this.#admin ??= await this.#rest.logIn(this.#site.admin.email, this.#site.admin.password)
    this.#group ??= await this.#newGroup(this.#admin)
    const account = { email, password, penName: email, role: 'publisher', groups: [this.#group] }
    const { doc } = (await this.#rest.ask('POST', '/api/users', this.#admin, account)) as { doc: { id: string } }
    return { id: doc.id, email, token: await this.#rest.logIn(email, password) }
  }

  /** Publishes a news post; gives its id. */
  async post({ token }: Editor, title: string): Promise<string> {
    const body = {
      root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [paragraph(title)] }
    }
    const data = { title, body, date: '2026-11-01T12:00:00.000Z', sourceLocale: 'en', _status: 'published' }
    const { doc } = (await this.#rest.ask('POST', '/api/news?depth=0', token, data)) as { doc: { id: string } }
    return doc.id
  }

  async edit({ token }: Editor, ids: string[], data: object): Promise<void> {
    await this.#rest.ask('PATCH', `/api/news?depth=0&limit=0&where[id][in]=${ids.join(',')}`, token, {
      ...data,
      _status: 'published'
    })
  }

  /** As the desk's page does for an admin. */
  async revert(by: string, since: string): Promise<void> {
    await this.#rest.ask('POST', '/api/revert', this.#admin ?? '', { by, since })
  }

  /** What the public reads, by record, from the log itself; earlier addresses keep working and do not count. */
  async publicHashes(): Promise<Map<string, string>> {
    const now = new Map<string, string>()
    for (let after = '', more = true; more;) {
      const url = `${this.#site.settings.cmsUrl}/api/v1/changes?limit=1000&after=${after}`
      const answer = await fetch(url, { headers: { authorization: `Bearer ${this.#site.settings.env.WEB_TOKEN}` } })
      const page = (await answer.json()) as ChangesPage
      for (const entry of page.items) {
        if (entry.op === 'delete') now.delete(entry.id)
        else
          now.set(
            entry.id,
            createHash('sha256')
              .update(JSON.stringify({ ...entry.document, formerSlugs: [] }))
              .digest('hex')
          )
      }
      ;({ cursor: after, more } = page)
    }
    return now
  }

  async #newGroup(admin: string): Promise<string> {
    const data = { name: 'A group of the bench', sourceLocale: 'en', _status: 'published' }
    const { doc } = (await this.#rest.ask('POST', '/api/groups?depth=0', admin, data)) as { doc: { id: string } }
    return doc.id
  }
}

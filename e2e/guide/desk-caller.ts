import type { Site } from '../site.ts'

interface Found {
  id: string
  title?: string
}

/** Somebody who works at the desk over REST, to lay out what a picture shows. */
export class DeskCaller {
  readonly #cmsUrl: string
  readonly #token: string

  private constructor(cmsUrl: string, token: string) {
    this.#cmsUrl = cmsUrl
    this.#token = token
  }

  static async signIn({ cmsUrl }: Pick<Site, 'cmsUrl'>, account: Site['admin']): Promise<DeskCaller> {
    const answer = await fetch(`${cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account)
    })
    const { token } = (await answer.json()) as { token: string } // Payload's answer to a sign-in
    return new DeskCaller(cmsUrl, token)
  }

  /** @throws Error with what the desk said */
  async call(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.#cmsUrl}/api${path}`, {
      method,
      headers: { authorization: `JWT ${this.#token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) })
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  /** The first record whose title has these words, as it is in English. */
  async find(collection: string, words: string): Promise<Found> {
    const where = `where[title][like]=${encodeURIComponent(words)}`
    const { docs } = (await this.call('GET', `/${collection}?${where}&depth=0&limit=1&locale=en`)) as { docs: Found[] } // a list
    if (!docs[0]) throw new Error(`No ${collection} about ${words}`)
    return docs[0]
  }

  /** @returns the id */
  async create(collection: string, data: object): Promise<string> {
    const { doc } = (await this.call('POST', `/${collection}`, data)) as { doc: Found } // what was made
    return doc.id
  }
}

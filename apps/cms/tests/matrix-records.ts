import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { Way } from '../src/access/matrix.ts'
import { groupIds } from '../src/access/person.ts'
import type { PublicCollection } from '../src/publications/record-types.ts'
import { image, richText } from './desk.ts'

/** Whether a record belongs to a group of the person. */
export type Owner = 'own' | 'other'

interface Call {
  method: string
  path: string
  body?: object
  /** How often the record was published. */
  publications: () => Promise<number>
  /** To be called when the record is as it was. */
  refused: () => void
}

const date = '2026-11-01T12:00:00.000Z'
const letter = (number: number): string => String.fromCharCode(65 + (number % 26))
const version = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

/** Records to try every way of the matrix on. One that a refused call left as it was serves again. */
export class MatrixRecords {
  private untouched = new Map<string, string>()
  private count = 0
  private countries = 0
  private countryId = ''
  private cityId = ''

  private readonly payload: Payload
  readonly groups: Record<Owner, string>

  private constructor(payload: Payload, groups: Record<Owner, string>) {
    this.payload = payload
    this.groups = groups
  }

  static async open(payload: Payload): Promise<MatrixRecords> {
    const group = async (name: string): Promise<string> =>
      (await payload.create({ collection: 'groups', data: { name, sourceLocale: 'en', _status: 'published' } })).id
    const records = new MatrixRecords(payload, { own: await group('Own'), other: await group('Other') })
    records.countryId = await records.make('countries', 'own', 'published')
    records.cityId = await records.make('cities', 'own', 'published')
    return records
  }

  /** What a record of the collection needs to be published. */
  private fields(collection: PublicCollection, owner: Owner): object {
    const name = `Record ${++this.count}`
    const common = { sourceLocale: 'en' }
    const text = { ...common, title: name, body: richText('Text') }
    const all: Record<PublicCollection, () => object> = {
      agreements: () => ({ ...common, city: this.cityId }),
      cities: () => ({ ...common, name, country: this.countryId, kind: 'city' }),
      countries: () => ({ ...common, name, code: this.nextCode() }),
      groups: () => ({ ...common, name }),
      media: () => ({ ...common, alt: name }),
      news: () => ({ ...text, date, groups: [this.groups[owner]] }),
      pages: () => text,
      sources: () => ({ title: name, url: `https://source.example/${this.count}` }),
      statements: () => ({ ...text, date, groups: [this.groups[owner]] })
    }
    return all[collection]()
  }

  /** There are 676. */
  private nextCode(): string {
    const number = this.countries++
    return letter(Math.floor(number / 26)) + letter(number)
  }

  async make(collection: PublicCollection, owner: Owner, _status: 'draft' | 'published'): Promise<string> {
    if (collection === 'media') return (await image(this.payload, { _status })).id
    const data = { ...this.fields(collection, owner), _status } as never // the fields of that collection
    const { id } = await this.payload.create({ collection, data, draft: _status === 'draft' })
    if (collection === 'statements') await this.approve(id)
    return id
  }

  /** As a second person would have: here it is about the right to publish. */
  private async approve(id: string): Promise<void> {
    const { sourceTextHash: approvedHash } = await this.payload.findByID({ collection: 'statements', id, draft: true })
    await this.payload.create({
      collection: 'reviews',
      data: { record: `statements/${id}`, approvedHash, state: 'approved' }
    })
  }

  private async oldestVersion(collection: PublicCollection, id: string): Promise<string> {
    const where = { parent: { equals: id } }
    const [oldest] = version.parse(
      await this.payload.findVersions({ collection, where, sort: 'createdAt', depth: 0 })
    ).docs
    return String(oldest?.id)
  }

  /** Something that readers see, in one language where the record has languages. */
  private change(collection: PublicCollection, locale = 'en'): object {
    const words = `Changed ${++this.count}`
    if (collection === 'agreements') return { chinaCity: this.cityId }
    if (collection === 'media') return { alt: words }
    // A new text would need an approval of its own.
    if (collection === 'statements') return locale === 'en' ? { date: '2026-11-02T12:00:00.000Z' } : { title: words }
    return ['cities', 'countries', 'groups'].includes(collection) ? { name: words } : { title: words }
  }

  /** Makes the record and says how a person tries the way on it. */
  async prepare(way: Way, collection: PublicCollection, owner: Owner, locale: string, personId: string): Promise<Call> {
    const isNew = way === 'create a draft' || way === 'create it published'
    const startsPublic = !(isNew || /draft of|never|^publish|a draft$|a draft out/.test(way)) || way === 'save a draft'
    const status = startsPublic ? 'published' : 'draft'
    const key = [collection, owner, status, personId].join()
    const kept = this.untouched.get(key)
    this.untouched.delete(key)
    const id = isNew ? '' : (kept ?? (await this.make(collection, owner, status)))
    if (collection === 'groups' && owner === 'own' && id && !kept) await this.join(personId, id)
    const one = `/api/${collection}/${id}`
    const many = `/api/${collection}?where[id][equals]=${id}`
    const deletedAt = new Date().toISOString()
    const call = async (): Promise<Pick<Call, 'method' | 'path' | 'body'>> => {
      switch (way) {
        case 'read it':
          return { method: 'GET', path: one }
        case 'read its versions':
          return { method: 'GET', path: `/api/${collection}/versions/${await this.oldestVersion(collection, id)}` }
        case 'create a draft':
        case 'create it published': {
          const _status = way === 'create a draft' ? 'draft' : 'published'
          const body = { ...this.fields(collection, owner), _status }
          return { method: 'POST', path: `/api/${collection}?draft=${_status === 'draft'}`, body }
        }
        case 'save a draft':
          return { method: 'PATCH', path: `${one}?draft=true&locale=${locale}`, body: this.change(collection, locale) }
        case 'save it where it was never public':
          return { method: 'PATCH', path: `${one}?locale=${locale}`, body: this.change(collection, locale) }
        case 'change what is public':
          return { method: 'PATCH', path: one, body: this.change(collection) }
        case 'publish it':
          return { method: 'PATCH', path: one, body: { _status: 'published' } }
        case 'withdraw it':
          return { method: 'PATCH', path: one, body: { _status: 'draft' } }
        case 'restore a version as a draft':
          return {
            method: 'POST',
            path: `/api/${collection}/versions/${await this.oldestVersion(collection, id)}?draft=true`
          }
        case 'restore a version to the public': {
          await this.payload.update({ collection, id, data: this.change(collection) })
          return { method: 'POST', path: `/api/${collection}/versions/${await this.oldestVersion(collection, id)}` }
        }
        case 'duplicate it':
          return { method: 'POST', path: `${one}/duplicate?draft=true`, body: {} }
        case 'edit drafts of many':
          return { method: 'PATCH', path: `${many}&draft=true&locale=${locale}`, body: this.change(collection, locale) }
        case 'publish many':
          return { method: 'PATCH', path: many, body: { _status: 'published' } }
        case 'trash a draft':
        case 'trash what is public':
          return { method: 'PATCH', path: one, body: { deletedAt } }
        case 'trash many':
          return { method: 'PATCH', path: many, body: { deletedAt } }
        case 'take a draft out of the trash':
          await this.payload.update({ collection, id, data: { deletedAt } })
          return { method: 'PATCH', path: `${one}?trash=true`, body: { deletedAt: null, _status: 'draft' } }
        case 'delete it for good':
          return { method: 'DELETE', path: one }
        case 'delete many for good':
          return { method: 'DELETE', path: many }
      }
    }
    const prepared = await call()
    const changed = way === 'restore a version to the public' || way === 'take a draft out of the trash'
    const refused = () => (isNew || changed ? undefined : this.untouched.set(key, id))
    return { ...prepared, refused, publications: () => this.publications(id) }
  }

  private async publications(id: string): Promise<number> {
    // A record that does not exist yet must not become public: then the whole log stays as long as it is. Counted with a
    // query, because without one MongoDB only estimates.
    const where: Where = { recordId: id ? { equals: id } : { exists: true } }
    return (await this.payload.count({ collection: 'publications', where })).totalDocs
  }

  /** A group's record is own to its people. */
  async join(personId: string, group: string): Promise<void> {
    const { groups } = await this.payload.findByID({ collection: 'users', id: personId, depth: 0 })
    await this.payload.update({ collection: 'users', id: personId, data: { groups: [...groupIds(groups), group] } })
  }
}

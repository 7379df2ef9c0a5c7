import type { PublicRecord, RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { mentions } from '../publications/rich-text/mentions.ts'
import type { LexicalState } from '../publications/rich-text/body-html.ts'
import { savedRecord } from '../publications/saved-record.ts'
import { draftDocument } from './draft-document.ts'
import { draftRecord } from './draft-record.ts'

type Name = [type: RecordType, id: string | null]

/** Records a page shows beside its own. A draft that names more is shown without the rest. */
const most = 60

/** The records a draft names that are not public: its page shows them too, or it would look emptier than it will be. */
export async function unpublishedRelations(req: PayloadRequest, document: PublicRecord): Promise<PublicRecord[]> {
  const names = new Map<string, Name>()
  for (const name of [...namedBy(document), ...(await imagesInText(req, document))]) names.set(name.join('/'), name)
  const found: PublicRecord[] = []
  // One after the other: a MongoDB transaction takes no two questions at once.
  for (const [type, id] of [...names.values()].slice(0, most)) {
    if (!id || (await savedRecord(req, type, id))) continue
    const draft = await draftDocument(req, type, id).catch(() => undefined)
    if (draft && !(type === 'source' && draft.missing.length > 0)) found.push(draft.document)
  }
  return found
}

const all = (type: RecordType, ids: readonly string[]): Name[] => ids.map((id) => [type, id])

function namedBy(document: PublicRecord): Name[] {
  switch (document.type) {
    case 'statement':
      return [
        ['media', document.image],
        ...all('source', document.sources),
        ...all(
          'group',
          document.signatures.map(({ group }) => group)
        )
      ]
    case 'news':
      return [['media', document.image], ...all('source', document.sources), ...all('city', document.cities)]
    case 'agreement':
      return [
        ...all(
          'city',
          [document.city, document.chinaCity].filter((id) => id !== null)
        ),
        ...all('source', document.listedBy),
        ...all(
          'source',
          [...document.events, ...document.instruments].flatMap(({ sources }) => sources)
        )
      ]
    case 'group':
      return [['media', document.logo]]
    case 'site':
      return document.banner ? [['news', document.banner.news]] : []
    default:
      return []
  }
}

async function imagesInText(req: PayloadRequest, { type, id }: PublicRecord): Promise<Name[]> {
  const draft = await draftRecord(req, type, id)
  const body = draft?.saved.body
  if (!body || typeof body !== 'object') return []
  const states = Object.values(body).filter((state): state is LexicalState => Boolean(state))
  return all('media', mentions(states).media)
}

import type { z } from 'zod'
import { type ApiType, type Included, type ListAnswer, listAnswers, recordAnswers } from '../api/index.ts'
import type { ChangesPage } from '../publication.ts'
import { changesAnswer } from './changes.ts'
import { type FollowOptions, followChanges } from './follow.ts'
import { patiently } from './patience.ts'
import { type Answered, type ListQuestion, type RecordQuestion, searchOf, shapeOf } from './question.ts'
import { getJson, parsed } from './request.ts'

export interface ApiOptions {
  /** Origin of the site, such as `https://detwin.example`. */
  site: string
  /** A partner's key. It raises limits and changes nothing else. */
  key?: string
  /** Milliseconds one answer may take; 15,000 if not given. */
  timeout?: number
  /** How often a list or a record is asked for while the site is busy or in trouble; 4 if not given. */
  attempts?: number
  signal?: AbortSignal
  fetch?: typeof fetch
}

/** A list, read as far as somebody looks: `for await (const record of list)`. */
export interface RecordList<Item> extends AsyncIterable<Item> {
  /** Page after page, each with `total` and, where `include` was asked for, `included`. */
  pages(): AsyncGenerator<ListAnswer<Item>, void>
}

export interface Api {
  /**
   * The records that a question leaves, over all pages. Sorted by `firstPublishedAt` each comes once; by anything else one that
   * is edited meanwhile may come twice or not at all.
   */
  list<T extends ApiType, const Question extends ListQuestion<T>>(
    type: T,
    question?: Question
  ): RecordList<Answered<T, Question>>
  /** One record, by its id, the words of its address, or the code of a country. */
  get<T extends ApiType, const Question extends RecordQuestion<T>>(
    type: T,
    name: string,
    question?: Question
  ): Promise<Answered<T, Question> & { included?: Included }>
  /** One page of changes after a cursor; without one from the beginning. */
  changes(after?: string, limit?: number): Promise<ChangesPage>
  /** All changes, page after page, as they come. */
  follow(options?: FollowOptions): AsyncGenerator<ChangesPage, void>
}

/**
 * Detwin's public API.
 * @throws ClientError from every call
 */
export function createApi({
  site,
  key,
  timeout = 15_000,
  attempts = 4,
  signal: always,
  fetch: send = fetch
}: ApiOptions): Api {
  const options = { baseUrl: site, token: key, timeout, fetch: send, redirect: 'follow' as const }

  async function read<T>(path: string, schema: z.ZodType<T>, signal = always): Promise<T> {
    return parsed(schema, await getJson(`/api/v1/${path}`, options, signal), `The answer of ${site}`)
  }
  const readPatiently = <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
    patiently(() => read(path, schema), { attempts, signal: always })

  const changesPage = (after: string | undefined, limit?: number, signal?: AbortSignal): Promise<ChangesPage> =>
    read(`changes${searchOf({ after, limit })}`, changesAnswer, signal ?? always)

  return {
    list<T extends ApiType, const Question extends ListQuestion<T>>(type: T, question?: Question) {
      type Item = Answered<T, Question>
      // The schema of the shape that the question asks for, which is what `Answered` says in types.
      const schema = listAnswers(type)[shapeOf(question ?? {})] as unknown as z.ZodType<ListAnswer<Item>>
      async function* pages(): AsyncGenerator<ListAnswer<Item>, void> {
        let after: string | null | undefined
        do {
          const page = await readPatiently(`${type}${searchOf({ limit: 100, ...question, after })}`, schema)
          yield page
          after = page.next
        } while (after)
      }
      return {
        pages,
        async *[Symbol.asyncIterator]() {
          for await (const { items } of pages()) yield* items
        }
      }
    },

    get<T extends ApiType, const Question extends RecordQuestion<T>>(type: T, name: string, question?: Question) {
      type One = Answered<T, Question> & { included?: Included }
      const schema = recordAnswers(type)[shapeOf(question ?? {})] as unknown as z.ZodType<One> // as above
      return readPatiently(`${type}/${encodeURIComponent(name)}${searchOf({ ...question })}`, schema)
    },

    changes: (after, limit) => patiently(() => changesPage(after, limit), { attempts, signal: always }),

    follow: ({ signal = always, ...how } = {}) => followChanges(changesPage, { signal, ...how })
  }
}

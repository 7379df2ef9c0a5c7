import type { City } from '@detwin/content'
import { gothenburg, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { find } from './find.ts'
import { SearchIndex } from './search-index.ts'

describe('the index follows the snapshot', () => {
  const own = new SearchIndex()
  const found = async (held: Snapshot, typed: string) => {
    await own.follow(held)
    return find(own, held, typed).hits.city.length
  }
  test('through a new name, a withdrawal, and an older snapshot', async () => {
    const base = exampleSnapshot()
    expect(await found(base, 'gothenburg')).toBe(1)
    const put = (document: City, revision: number) =>
      ({
        op: 'put',
        seq: 99,
        type: 'city',
        id: document.id,
        revision,
        at: '2026-11-20T00:00:00.000Z',
        hash: '',
        document
      }) as const
    const renamed = applyEntries(base, [put({ ...gothenburg, name: { en: 'Newname' } }, 2)], 'a')
    expect(await found(renamed, 'newname')).toBe(1)
    expect(await found(renamed, '哥德堡')).toBe(0)
    const gone = {
      op: 'delete',
      seq: 100,
      type: 'city',
      id: shanghai.id,
      revision: 2,
      at: '2026-11-21T00:00:00.000Z'
    } as const
    const withdrawn = applyEntries(renamed, [gone], 'b')
    expect(await found(withdrawn, 'shanghai')).toBe(0)
    expect(find(own, withdrawn, 'shanghai').total).toBe(0)
    expect(await found(base, 'newname')).toBe(1)
  })
})

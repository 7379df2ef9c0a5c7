import { exampleRecords, gothenburg, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../tests/snapshots.ts'
import { pathOf } from './paths.ts'
import { recordOfPath } from './record-of-path.ts'

const chinese = { ...jointStatement, id: '00000000000000000000beef', slug: '聯合聲明' }
const snapshot = exampleSnapshot(chinese)

test.each([...exampleRecords, chinese].flatMap((record) => (record.type === 'country' ? [] : [record])))(
  'finds $type $id at its own address',
  (record) => {
    const path = pathOf(record)
    if (path !== null) expect(recordOfPath(snapshot, path)).toEqual(record)
  }
)

test.each(['/cities', `/cities/${gothenburg.slug}`, '/nothing', '/cities/se/nowhere', '/x/y', '/%E0%A4%A'])(
  'finds nothing at %s',
  (path) => expect(recordOfPath(snapshot, path)).toBeUndefined()
)

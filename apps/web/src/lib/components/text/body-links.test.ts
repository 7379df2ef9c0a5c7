import { gothenburg, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { withLocalLinks } from './body-links.ts'
import { plainIn } from './shown.ts'

const body = plainIn(jointStatement.body.en ?? '', 'en')

test('a link to a record leads to its page in the language of the reader', () =>
  expect(withLocalLinks(body, exampleSnapshot(), 'zh-Hant').text).toContain('href="/zh-Hant/cities/se/gothenburg"'))

test('a link to what is not public stays as it was written', () =>
  expect(withLocalLinks(body, snapshotOf(), 'en').text).toContain(`href="/id/${gothenburg.id}"`))

import { describe, expect, test } from 'vitest'
import { uniteEvents, uniteIds, uniteInstruments } from './unite-rows.ts'

const event = (fields: object = {}) => ({
  id: 'a',
  kind: 'ended',
  date: '2020',
  certainty: 'claimed',
  decidedBy: 'unknown',
  side: 'abroad',
  reason: 'unknown',
  note: { en: 'It ended.' },
  sources: ['s1'],
  ...fields
})

describe('two events', () => {
  test('that say the same are one, with the sources of both', () => {
    const { rows, moved, same } = uniteEvents([event()], [event({ id: 'b', sources: ['s2', 's1'] })])
    expect([moved, same]).toEqual([0, 1])
    expect(rows).toEqual([event({ sources: ['s1', 's2'] })])
  })

  test('of which one knows more are one that knows it', () => {
    const other = event({
      id: 'b',
      decidedBy: 'council',
      certainty: 'verified',
      note: { en: '', sv: 'Det upphörde.' },
      dateNote: { en: 'in spring' }
    })
    expect(uniteEvents([event()], [other]).rows).toEqual([
      event({
        decidedBy: 'council',
        certainty: 'verified',
        note: { en: 'It ended.', sv: 'Det upphörde.' },
        dateNote: { en: 'in spring' }
      })
    ])
  })

  test.each([
    ['day', { date: '2020-04' }],
    ['kind', { kind: 'lapsed' }],
    ['side', { side: 'china' }],
    ['words', { note: { en: 'It was ended.' } }],
    ['correction', { correctedOn: '2021-01-01T12:00:00.000Z' }]
  ])('that differ in their %s both stay, the second under an id of its own', (_what, fields) => {
    const { rows, moved } = uniteEvents([event()], [event({ id: 'b', ...fields })])
    expect([rows.length, moved]).toEqual([2, 1])
    expect(rows[0]).toEqual(event())
    expect(rows[1]).toEqual(event({ ...fields, id: expect.stringMatching(/^[0-9a-f]{24}$/) }))
  })
})

test('papers are one when kind and dates are the same and the titles do not disagree', () => {
  const paper = (fields: object) => ({
    id: 'x',
    kind: 'memorandum',
    signedOn: '1986',
    expiresOn: null,
    sources: [],
    ...fields
  })
  const { rows, moved, same } = uniteInstruments(
    [paper({ id: 'a', title: null })],
    [paper({ id: 'b', title: { en: 'Of friendship' } }), paper({ id: 'c', signedOn: '2003' })]
  )
  expect([rows.length, moved, same]).toEqual([2, 1, 1])
  expect(rows[0]).toMatchObject({ id: 'a', title: { en: 'Of friendship' } })
})

test('sources are each once, those of the kept record first', () => {
  expect(uniteIds(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
  expect(uniteIds(null, undefined)).toEqual([])
})

import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { documented } from '../../../../../tests/api-answers.ts'
import { openApi } from './document.ts'
import { exampleAnswer, listExamples } from './examples.ts'

const document = await openApi('https://site.test')

test('a public linter finds nothing, at its recommended rules', { timeout: 60_000 }, async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('its examples are as it says, and answers that are not are found', async () => {
  const address = listExamples.agreements['As of a day'] ?? ''
  const answer = await exampleAnswer(address, 'https://site.example')
  const problems = (body: unknown) => documented.problemsOf(`/api/v1/${address}`, 200, 'application/json', body)
  expect(problems(answer)).toEqual([])
  expect(problems({ ...(answer as object), mood: 'good' })).not.toEqual([])
  expect(problems({ ...(answer as object), total: '3' })).not.toEqual([])
  expect(problems({})).not.toEqual([])
  expect(documented.problemsOf('/api/v1/moods', 200, 'application/json', {})).not.toEqual([])
})

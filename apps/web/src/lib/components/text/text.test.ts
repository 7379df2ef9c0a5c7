import { readFileSync } from 'node:fs'
import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import { plainIn } from './shown.ts'
import Text from './Text.svelte'

const printed = (text: string): string =>
  render(Text, { props: { shown: plainIn(text, 'zh-Hant') } }).body.replaceAll(/<!--.*?-->/g, '')

test('a name in Chinese letters is kept in one line, a sentence is not', () => {
  expect(printed('哥德堡')).toBe('<span class="whole" lang="zh-Hant" dir="ltr">哥德堡</span>')
  expect(printed('哥德堡與上海的協議，已到期失效。')).not.toContain('class')
})

// A frame has a sheet of its own.
test.each(['../../styles/base.css', '../embeds/embed.css'])('%s says how', (sheet) =>
  expect(readFileSync(new URL(sheet, import.meta.url), 'utf8')).toMatch(/\.whole \{\s*word-break: keep-all;/)
)

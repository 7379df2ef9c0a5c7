import { gothenburg, gothenburgShanghai, orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { chosenBy } from './choices.ts'
import { embedsView } from './embeds-view.ts'

const snapshot = exampleSnapshot()
const choose = (search: string, held = snapshot) => chosenBy(new URLSearchParams(search), held, 'en')

describe('what somebody wants to show', () => {
  test('is, when nothing is asked, the country with the most that ended, and its first place', () =>
    expect(choose('')).toMatchObject({
      country: 'SE',
      city: { slug: gothenburg.slug },
      locale: 'en',
      theme: null,
      unknown: null
    }))

  test('is a place of whatever country', () =>
    expect(choose('city=shanghai')).toMatchObject({ country: 'CN', city: { slug: 'shanghai' } }))

  test('is the country, when the place is still one of another', () =>
    expect(choose('country=CN&city=gothenburg')).toMatchObject({
      country: 'CN',
      city: { slug: 'shanghai' },
      unknown: null
    }))

  test.each([
    ['country=XX', 'XX'],
    ['city=nowhere', 'nowhere'],
    ['in=xx', 'xx'],
    ['theme=blue', 'blue']
  ])('%s says that it knows no %s', (search, unknown) =>
    expect(choose(search)).toMatchObject({ unknown, country: 'SE' })
  )
})

describe('the frames', () => {
  const view = (search: string, held = snapshot) =>
    embedsView(held, 'en', 'https://site.example', new URLSearchParams(search))

  test('are all there are, in the language and colours that were chosen, with whole addresses in their codes', async () => {
    const { frames, badge } = await view('in=zh-Hant&theme=dark')
    expect(frames.map(({ kind, src, title }) => [kind, src, title])).toEqual([
      ['status', '/embed/zh-Hant/cities/se/gothenburg?theme=dark', '哥德堡'],
      ['country', '/embed/zh-Hant/countries/se?theme=dark', '瑞典：與中國城市締結的姊妹城市協議'],
      ['statement', '/embed/zh-Hant/statement?theme=dark', expect.any(String)],
      ['counter', '/embed/zh-Hant/counter?theme=dark', '與中國城市締結的姊妹城市協議']
    ])
    for (const { code, src, height } of frames) {
      expect(code).toContain(`src="https://site.example${src}"`)
      expect(code).toContain(`height="${height}"`)
    }
    expect(badge?.code).toMatch(
      /^<a href="https:\/\/site\.example\/zh-Hant\/cities\/se\/gothenburg"><img src="https:\/\/site\.example\/embed\/badge\/zh-Hant\/se\/gothenburg\.svg\?theme=dark" alt="哥德堡：到期失效" width="\d+" height="32"><\/a>$/
    )
  })

  test('of an empty record are its numbers alone', async () => {
    const { frames, badge } = await view('', snapshotOf())
    expect([frames.map(({ kind }) => kind), badge]).toEqual([['counter'], null])
  })

  test('of a name that looks like code is harmless', async () => {
    const named = { ...orebro, name: { en: '"><script>' } }
    const tied = { ...gothenburgShanghai, city: orebro.id }
    const { frames, badge } = await view(`city=${orebro.slug}`, exampleSnapshot(named, tied))
    expect(frames[0]?.code).toContain('title="&quot;&gt;&lt;script&gt;"')
    expect(badge?.code).not.toContain('<script>')
  })
})

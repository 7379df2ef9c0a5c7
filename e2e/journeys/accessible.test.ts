import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../journey.ts'

const templates = {
  home: '',
  statements: '/statements',
  statement: '/statements/end-the-agreements',
  news: '/news',
  cities: '/cities',
  'cities of a country': '/cities?country=SE',
  'nothing found': '/cities?q=xyzzy',
  city: '/cities/se/gothenburg',
  'city in China': '/cities/cn/shanghai',
  map: '/map',
  'filtered map': '/map?status=ended',
  country: '/cities/se',
  China: '/cities/cn',
  province: '/provinces/jiangsu',
  groups: '/groups',
  about: '/about',
  act: '/act',
  'act in a country': '/act/se',
  letter: '/act/se/gothenburg',
  search: '/search',
  'found by search': '/search?q=shanghai',
  'not found by search': '/search?q=xyzzyplugh',
  'wrong address': '/cities/se/gothenborg'
}

const linked = { post: '/news', agreement: '/cities/se/gothenburg', group: '/groups' }
const kinds = { post: 'news', agreement: 'agreements', group: 'groups' } as const

for (const locale of ['en', 'zh-Hant']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page in ${locale}, ${colorScheme}`, async ({ browser, site }) => {
      test.setTimeout(240_000)
      const context = await browser.newContext({ colorScheme, baseURL: site.webUrl })
      const page = await context.newPage()
      const paths = Object.values(templates).map((path) => `/${locale}${path}`)
      for (const [kind, list] of Object.entries(linked)) {
        await page.goto(`/${locale}${list}`)
        const link = page
          .getByRole('main')
          .locator(`a[href*="/${kinds[kind as keyof typeof kinds]}/"]`)
          .first() // keys of both
        const href = await link.getAttribute('href')
        if (href) paths.push(href)
      }
      expect(paths).toHaveLength(Object.keys(templates).length + Object.keys(linked).length)
      for (const path of paths) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await context.close()
    })
  }
}

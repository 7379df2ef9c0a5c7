import { test as base } from '@playwright/test'
import { Site } from './site.ts'

/** A test with a running site; all tests of a run share it, and a journey that stops it starts it again. */
export const test = base.extend<{ baseURL: string }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this parameter
    async ({}, use) => {
      const site = await Site.start()
      await use(site)
      await site.end()
    },
    { scope: 'worker', timeout: 300_000 }
  ],
  baseURL: async ({ site }, use) => use(site.webUrl)
})

export { expect } from '@playwright/test'

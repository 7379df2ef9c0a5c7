import { test as base } from '@playwright/test'
import { Site } from './site.ts'

/** What a project of `playwright.config.ts` may choose. */
export interface DatabaseOfSite {
  /** A MongoDB server's URI, or `file:` for SQLite. */
  database: string
}

/** A test with a running site; all tests of a project share it, and a journey that stops it starts it again. */
export const test = base.extend<{ baseURL: string }, DatabaseOfSite & { site: Site }>({
  database: ['file:', { scope: 'worker', option: true }],
  site: [
    async ({ database }, use) => {
      const site = await Site.start(database)
      await use(site)
      await site.end()
    },
    { scope: 'worker', timeout: 540_000 }
  ],
  baseURL: async ({ site }, use) => use(site.webUrl)
})

export { expect } from '@playwright/test'

import { defineConfig } from '@playwright/test'
import type { DatabaseOfSite } from './journey.ts'

const mongodb = process.env.MONGODB_URI

/** `node scripts/test.ts` finds the browser and MongoDB; without them: Playwright's own, and SQLite alone. */
export default defineConfig<object, DatabaseOfSite>({
  outputDir: '../test-results',
  // One site each, whose journeys share what they publish. The longest first; two at once, for two cores.
  projects: [
    ...(mongodb ? [{ name: 'desk on MongoDB', testDir: 'journeys/desk', workers: 1, use: { database: mongodb } }] : []),
    // The site reads the published log and no database: what it makes of the log is looked at once.
    { name: 'site', testDir: 'journeys/site', workers: 1 },
    { name: 'desk on SQLite', testDir: 'journeys/desk', workers: 1 }
  ],
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    // What waits for ever ends with the name of what it waited for, not with the whole journey.
    actionTimeout: 30_000,
    // Recording costs a quarter of the time: PWTRACE=on when a failure must be understood.
    trace: process.env.PWTRACE ? 'on' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined }
  }
})

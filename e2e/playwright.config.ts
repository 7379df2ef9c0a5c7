import { defineConfig } from '@playwright/test'

// The site reads the published log and no database: what it makes of the log is looked at once, on SQLite.
const ofTheSiteAlone = [
  'accessible',
  'act',
  'embeds',
  'find',
  'map',
  'partners',
  'read',
  'readers',
  'search',
  'when-the-desk-is-away'
]

/** `node scripts/test.ts` finds the browser and names the database; without them: Playwright's own, and SQLite. */
export default defineConfig({
  testDir: 'journeys',
  testIgnore: process.env.E2E_DATABASE?.startsWith('mongodb') ? ofTheSiteAlone.map((name) => `${name}.test.ts`) : [],
  outputDir: '../test-results',
  // One site, one browser: journeys share what they publish.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    // Recording costs a quarter of the time: PWTRACE=on when a failure must be understood.
    trace: process.env.PWTRACE ? 'on' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined }
  }
})

import { defineConfig } from '@playwright/test'

/** `node scripts/test.ts` finds the browser and names the database; without them: Playwright's own, and SQLite. */
export default defineConfig({
  testDir: 'journeys',
  // The site reads the published log and no database: what it makes of the log is looked at once, on SQLite.
  testIgnore: process.env.E2E_DATABASE?.startsWith('mongodb') ? ['site/**'] : [],
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

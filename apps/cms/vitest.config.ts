import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const mongodb = process.env.MONGODB_URI

const onDatabase = (name: string, uri: string) => ({
  extends: true as const,
  test: {
    name,
    include: ['src/**/*.database.test.ts', 'tests/**/*.database.test.ts'],
    globalSetup: ['tests/databases.ts'],
    setupFiles: ['tests/environment.ts'],
    env: { TEST_DATABASE: uri },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})

// Every test of the database runs on both; scripts/test.ts says where MongoDB is.
export default defineConfig({
  resolve: { alias: { '@payload-config': fileURLToPath(new URL('src/payload.config.ts', import.meta.url)) } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['**/*.database.test.ts'],
          testTimeout: 30_000
        }
      },
      onDatabase('sqlite', 'file:'),
      ...(mongodb ? [onDatabase('mongodb', mongodb)] : [])
    ]
  }
})

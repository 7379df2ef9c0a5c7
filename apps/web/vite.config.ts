import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // A component's few rules travel in the page (CSP knows their hash): one style sheet to ask for instead of a dozen.
      inlineStyleThreshold: 5000,
      csp: {
        // Hashes, not nonces: an answer is kept and sent to many readers.
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          // Of the page that shows what can be embedded; only /embed lets itself be framed.
          'frame-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none']
        }
      }
    })
  ],
  // Provoked failures are written to the console: it is shown when a test fails.
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    silent: 'passed-only',
    // The tests of the server wait more than they work. What they wait for may take a busy machine long.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Style sheets that programs read: Vitest would hand them out empty.
    css: { include: [/\/styles\/\w+\.css/, /\/embed\.css/] }
  }
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on a page and in its frames. The page's context must be its own, not the browser's first.
 *
 * @returns each violation as `rule: HTML of the first element`
 */
export async function violationsOn(page: Page): Promise<string[]> {
  // axe waits for ever for frames that wait for somebody to scroll to them, or that may run nothing, as ours.
  const frames = page.locator('iframe')
  await frames.evaluateAll((all) => {
    for (const frame of all as HTMLIFrameElement[]) {
      frame.sandbox.add('allow-scripts')
      frame.loading = 'eager'
      // What it may is decided when it loads.
      frame.src = String(frame.src)
    }
  })
  for (const frame of await frames.all()) await frame.contentFrame().locator('main').waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)
}

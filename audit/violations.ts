import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What is used of an element: the programs of this folder know no page. */
interface WithAttributes {
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
}

/**
 * What axe finds on a page and in its frames. The page's context must be its own, not the browser's first.
 *
 * @returns each violation as `rule: HTML of the first element`
 */
export async function violationsOn(page: Page): Promise<string[]> {
  // axe waits for ever for frames that wait for somebody to scroll to them, or that may run nothing, as ours.
  const frames = page.locator('iframe')
  await frames.evaluateAll((all: WithAttributes[]) => {
    for (const frame of all) {
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.setAttribute('loading', 'eager')
      // What it may is decided when it loads.
      frame.setAttribute('src', frame.getAttribute('src') ?? '')
    }
  })
  for (const frame of await frames.all()) await frame.contentFrame().locator('main').waitFor()
  // What passes is not told: telling it takes a quarter of the time.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)
}

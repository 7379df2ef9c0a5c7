import { setTimeout as sleep } from 'node:timers/promises'
import type { City } from '@detwin/content'
import type { CmsPeer } from '../../apps/web/tests/cms-peer.ts'
import { type Spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { put } from './generated.ts'
import { sendNotice } from './notice.ts'

/** Milliseconds from sending the notice until the site says that it has the change, and until its page shows it. */
export interface Applied {
  taken: Spread
  shown: Spread
}

/** Renames a city again and again, and tells the web app each time. */
export async function applyChanges(url: string, cms: CmsPeer, city: City): Promise<Applied> {
  const taken: number[] = []
  const shown: number[] = []
  for (let i = 1; i <= settings.changes; i++) {
    const name = `Renamed ${i} times`
    const before = await revisionOf(url)
    cms.log.push(put({ ...city, name: { ...city.name, en: name } }, cms.log.length + 1, 1 + i))
    const from = performance.now()
    await sendNotice(url, cms.token)
    while ((await revisionOf(url)) === before) await sleep(2)
    taken.push(performance.now() - from)
    const page = await textOf(`${url}/en/cities/${city.country.toLowerCase()}/${city.slug}`)
    if (!page.includes(name)) throw new Error('The site has taken a change and does not show it.')
    shown.push(performance.now() - from)
    await sleep(100)
  }
  return { taken: spreadOf(taken), shown: spreadOf(shown) }
}

const textOf = async (address: string): Promise<string> => (await fetch(address)).text()

async function revisionOf(url: string): Promise<unknown> {
  const answer: unknown = await (await fetch(`${url}/health/ready`)).json()
  return (answer as { revision: unknown }).revision // of the readiness address
}

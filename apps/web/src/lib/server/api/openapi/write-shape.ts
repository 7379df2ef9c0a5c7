/** Writes down what v1 promises now; the compatibility test holds every later one to it. Run it after an addition. */
import { writeFileSync } from 'node:fs'
import { promisesNow } from './promises.ts'

writeFileSync(new URL('shape.v1.txt', import.meta.url), `${promisesNow().join('\n')}\n`)

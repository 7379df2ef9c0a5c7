import type { Endpoint } from 'payload'
import { decide } from './decide.ts'
import { overview } from './overview.ts'
import { rows } from './rows.ts'
import { begin, check, run, undo } from './steps.ts'

/** The steps of an import, under /api/imports. */
export const endpoints: Endpoint[] = [
  { path: '/file', method: 'post', handler: begin },
  { path: '/:id/overview', method: 'get', handler: overview },
  { path: '/:id/rows', method: 'get', handler: rows },
  { path: '/:id/check', method: 'post', handler: check },
  { path: '/:id/decide', method: 'post', handler: decide },
  { path: '/:id/run', method: 'post', handler: run },
  { path: '/:id/undo', method: 'post', handler: undo }
]

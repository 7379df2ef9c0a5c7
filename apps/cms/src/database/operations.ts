/** What an adapter does that changes something which is there. */
export const changes = [
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert'
] as const

/** What it does to make a global, of which there is one. */
export const globalCreations = ['createGlobal', 'createGlobalVersion'] as const

/** Everything an adapter does that writes. */
export const writes = ['create', 'createVersion', ...globalCreations, ...changes] as const

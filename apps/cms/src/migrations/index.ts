import * as migration_20261124_115626_initial from './20261124_115626_initial.ts';

export const migrations = [
  {
    up: migration_20261124_115626_initial.up,
    down: migration_20261124_115626_initial.down,
    name: '20261124_115626_initial'
  },
];

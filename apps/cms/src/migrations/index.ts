import * as migration_20261124_113252_initial from './20261124_113252_initial.ts';

export const migrations = [
  {
    up: migration_20261124_113252_initial.up,
    down: migration_20261124_113252_initial.down,
    name: '20261124_113252_initial'
  },
];

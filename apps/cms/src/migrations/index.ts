import * as migration_20261124_102838_initial from './20261124_102838_initial.ts';

export const migrations = [
  {
    up: migration_20261124_102838_initial.up,
    down: migration_20261124_102838_initial.down,
    name: '20261124_102838_initial'
  },
];

import * as migration_20261124_120106_initial from './20261124_120106_initial.ts';

export const migrations = [
  {
    up: migration_20261124_120106_initial.up,
    down: migration_20261124_120106_initial.down,
    name: '20261124_120106_initial'
  },
];

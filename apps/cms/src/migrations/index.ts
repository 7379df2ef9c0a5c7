import * as migration_20261124_104039_initial from './20261124_104039_initial.ts';

export const migrations = [
  {
    up: migration_20261124_104039_initial.up,
    down: migration_20261124_104039_initial.down,
    name: '20261124_104039_initial'
  },
];

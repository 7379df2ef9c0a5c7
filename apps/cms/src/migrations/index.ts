import * as migration_20261124_111019_initial from './20261124_111019_initial.ts';

export const migrations = [
  {
    up: migration_20261124_111019_initial.up,
    down: migration_20261124_111019_initial.down,
    name: '20261124_111019_initial'
  },
];

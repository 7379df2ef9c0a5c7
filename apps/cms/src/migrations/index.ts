import * as migration_20261124_114433_initial from './20261124_114433_initial.ts';

export const migrations = [
  {
    up: migration_20261124_114433_initial.up,
    down: migration_20261124_114433_initial.down,
    name: '20261124_114433_initial'
  },
];

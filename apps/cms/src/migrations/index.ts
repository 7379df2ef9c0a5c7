import * as migration_20261124_122248_initial from './20261124_122248_initial.ts';

export const migrations = [
  {
    up: migration_20261124_122248_initial.up,
    down: migration_20261124_122248_initial.down,
    name: '20261124_122248_initial'
  },
];

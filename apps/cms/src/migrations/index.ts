import * as migration_20261124_114817_initial from './20261124_114817_initial.ts';

export const migrations = [
  {
    up: migration_20261124_114817_initial.up,
    down: migration_20261124_114817_initial.down,
    name: '20261124_114817_initial'
  },
];

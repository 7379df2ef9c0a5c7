import * as migration_20261124_115735_initial from './20261124_115735_initial.ts';

export const migrations = [
  {
    up: migration_20261124_115735_initial.up,
    down: migration_20261124_115735_initial.down,
    name: '20261124_115735_initial'
  },
];

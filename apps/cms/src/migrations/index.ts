import * as migration_20261124_121959_initial from './20261124_121959_initial.ts';

export const migrations = [
  {
    up: migration_20261124_121959_initial.up,
    down: migration_20261124_121959_initial.down,
    name: '20261124_121959_initial'
  },
];

import * as migration_20261124_124154_initial from './20261124_124154_initial.ts';

export const migrations = [
  {
    up: migration_20261124_124154_initial.up,
    down: migration_20261124_124154_initial.down,
    name: '20261124_124154_initial'
  },
];

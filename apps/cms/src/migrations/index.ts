import * as migration_20261124_124154_initial from './20261124_124154_initial.ts';
import * as migration_20261124_143538_aliases from './20261124_143538_aliases.ts';

export const migrations = [
  {
    up: migration_20261124_124154_initial.up,
    down: migration_20261124_124154_initial.down,
    name: '20261124_124154_initial',
  },
  {
    up: migration_20261124_143538_aliases.up,
    down: migration_20261124_143538_aliases.down,
    name: '20261124_143538_aliases'
  },
];

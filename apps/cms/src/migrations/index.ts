import * as migration_20261124_124154_initial from './20261124_124154_initial.ts';
import * as migration_20261124_142355_act from './20261124_142355_act.ts';

export const migrations = [
  {
    up: migration_20261124_124154_initial.up,
    down: migration_20261124_124154_initial.down,
    name: '20261124_124154_initial',
  },
  {
    up: migration_20261124_142355_act.up,
    down: migration_20261124_142355_act.down,
    name: '20261124_142355_act'
  },
];

import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_105727_undo from './20261124_105727_undo.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_105727_undo.up,
    down: migration_20261124_105727_undo.down,
    name: '20261124_105727_undo'
  },
];

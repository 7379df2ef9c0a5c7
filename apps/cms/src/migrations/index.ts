import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_112315_imports from './20261124_112315_imports.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_112315_imports.up,
    down: migration_20261124_112315_imports.down,
    name: '20261124_112315_imports'
  },
];

import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_103151_people from './20261124_103151_people.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_103151_people.up,
    down: migration_20261124_103151_people.down,
    name: '20261124_103151_people'
  },
];
